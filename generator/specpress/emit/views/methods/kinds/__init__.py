"""The kinds of methods, one module each: everything that is said of the kind is said there.

``kind`` has what each of them answers, ``registry`` lists them. Whoever writes resources, the
README or the reference asks the registry and knows no kind. A kind imports nothing of another.
"""
