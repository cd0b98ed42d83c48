"""The last look before anything is written: is every module what a module of its kind may be?

``Code`` keeps text of the document inside literals, docstrings and names. This check does not
trust that: it compiles every rendered module and walks its syntax tree with a grammar of what
generated modules hold. There are no loops, no conditions, no calls when a module is imported
except of the client's own runtime and a few library names, and no names from nowhere. A text
that had become code would have to be one more import, class or constant of exactly that shape.
Strings that are types (``"Pet | None"``) will be evaluated, so they are read as types here, too.

One class, one method per place in the grammar; that is why this module is longer than most.
"""

from __future__ import annotations

import ast
from types import EllipsisType
from typing import TYPE_CHECKING, NoReturn

import msgspec

from specpress.emit.page import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from specpress.emit.page import Rendered

_LIBRARIES = frozenset(
    {
        *("__future__", "typing", "collections.abc", "functools", "enum"),
        *("datetime", "decimal", "pathlib", "uuid", "msgspec"),
    }
)
_BUILTINS = frozenset(
    {
        *("str", "int", "float", "bool", "bytes", "object", "type", "super"),
        *("list", "dict", "tuple", "set", "frozenset"),
        *("property", "classmethod", "staticmethod", "__name__"),
    }
)
# What may be called while a module is imported, besides the runtime's own functions and classes.
_CALLED_ON_IMPORT = frozenset({"TypedDict", "NewType", "TypeVar", "ParamSpec", "Meta", "field"})
_CALLED_IN_METHODS = frozenset({"super", "dict", "list", "tuple", "cast"})
_METHOD_HOOKS = frozenset({"__init__"})
_MODULE_HOOKS = frozenset({"__getattr__", "__dir__"})


class _Rule(msgspec.Struct, frozen=True, kw_only=True):
    """What the modules of one kind may define."""

    classes: bool = False
    methods: bool = False
    hooks: bool = False


_RULES: Mapping[Kind, _Rule] = {
    Kind.PACKAGE: _Rule(hooks=True),
    Kind.CLIENT: _Rule(classes=True, methods=True),
    Kind.EXCEPTIONS: _Rule(),
    Kind.VERSION: _Rule(),
    Kind.RESOURCE: _Rule(classes=True, methods=True),
    Kind.TYPES: _Rule(classes=True),
    Kind.REQUESTS: _Rule(classes=True),
}


class _UnfitError(Exception):
    """Something that a module of its kind does not hold."""

    def __init__(self, line: int, problem: str) -> None:
        super().__init__(problem)
        self.line = line
        self.problem = problem


class Unfit(msgspec.Struct, frozen=True, array_like=True):
    """What is wrong with one module."""

    path: str
    line: int
    problem: str


def unfit(modules: Iterable[Rendered]) -> Iterator[Unfit]:
    """What is wrong with some modules, one entry for each that is not as it has to be."""
    for module in modules:
        try:
            examine(module.text, module.kind)
        except _UnfitError as error:
            yield Unfit(module.path, error.line, error.problem)


def examine(text: str, kind: Kind) -> None:
    """Hold one module to its kind.

    Raises:
        _UnfitError: it does not compile, or holds what it may not.
    """
    try:
        tree = ast.parse(text)
        compile(tree, "<generated>", "exec", dont_inherit=True)
    except SyntaxError as error:
        raise _UnfitError(error.lineno or 1, f"not Python: {error.msg}") from error
    except (ValueError, RecursionError, MemoryError) as error:
        raise _UnfitError(1, f"not Python: {error or 'nested too deeply'}") from error
    _Module(tree, _RULES[kind]).examine()


def _unfit(node: ast.AST, problem: str) -> NoReturn:
    raise _UnfitError(getattr(node, "lineno", 1), problem)


class _Module:
    """One module under examination."""

    def __init__(self, tree: ast.Module, rule: _Rule) -> None:
        self._tree = tree
        self._rule = rule
        self._known = set(_BUILTINS)
        self._runtime: set[str] = set()  # names imported from the client's own runtime
        self._imported: set[str] = set()
        self._own: frozenset[str] = frozenset()  # methods that a class body may give another name

    def examine(self) -> None:
        body = self._tree.body
        self._collect(body)
        self._statements(body)

    # names ------------------------------------------------------------------------------------

    def _collect(self, body: list[ast.stmt]) -> None:
        """Learn every name that the module binds, and where imported ones come from."""
        for statement in body:
            match statement:
                case ast.Import() | ast.ImportFrom():
                    self._import(statement)
                case ast.ClassDef(name=name) | ast.FunctionDef(name=name):
                    self._known.add(name)
                case ast.Assign(targets=targets):
                    self._known.update(name for target in targets for name in _names(target))
                case ast.AnnAssign(target=target):
                    self._known.update(_names(target))
                case ast.If():
                    self._collect(statement.body)
                    self._collect(statement.orelse)
                case _:
                    pass

    def _import(self, statement: ast.Import | ast.ImportFrom) -> None:
        is_relative = isinstance(statement, ast.ImportFrom) and statement.level > 0
        if isinstance(statement, ast.Import):
            modules = [alias.name for alias in statement.names]
        else:
            modules = [statement.module or ""]
        if not is_relative and not _LIBRARIES.issuperset(modules):
            _unfit(statement, f"imports {', '.join(modules)}")
        names = {alias.asname or alias.name for alias in statement.names}
        if "*" in names:
            _unfit(statement, "imports *")
        if is_relative and "_runtime" in modules[0].split("."):
            self._runtime |= names
        self._known |= names
        self._imported |= names

    # statements -------------------------------------------------------------------------------

    def _statements(self, body: list[ast.stmt]) -> None:
        _refuse_doubles(body)
        for statement in body:
            match statement:
                case ast.Import() | ast.ImportFrom() | ast.Expr(value=ast.Constant(value=str())):
                    pass
                case ast.Assign() | ast.AnnAssign():
                    self._assignment(statement)
                case ast.ClassDef() if self._rule.classes:
                    self._class(statement)
                case ast.FunctionDef(name=name) if self._rule.hooks and name in _MODULE_HOOKS:
                    self._function(statement)
                case ast.If(test=ast.Name(id="TYPE_CHECKING")):
                    self._statements(statement.body)
                    self._statements(statement.orelse)
                case _:
                    _unfit(statement, f"has {_what(statement)} where none may be")

    def _assignment(self, node: ast.Assign | ast.AnnAssign) -> None:
        targets = node.targets if isinstance(node, ast.Assign) else [node.target]
        for target in targets:
            if not _names(target):
                _unfit(node, "assigns to something that is no plain name")
        if isinstance(node, ast.AnnAssign):
            self._type(node.annotation)
            if isinstance(node.annotation, ast.Name) and node.annotation.id == "TypeAlias":
                self._type(node.value or node.annotation)
                return
        if node.value is not None:
            self._data(node.value)

    def _class(self, node: ast.ClassDef) -> None:
        for base in node.bases:
            self._type(base)
        for keyword in node.keywords:
            self._data(keyword.value)
        for decorator in node.decorator_list:
            self._data(decorator)
        _refuse_doubles(node.body)
        self._own = frozenset(each.name for each in node.body if isinstance(each, ast.FunctionDef))
        for statement in node.body:
            match statement:
                case ast.Pass() | ast.Expr(value=ast.Constant()):
                    pass
                case ast.Assign() | ast.AnnAssign():
                    self._assignment(statement)
                case ast.FunctionDef() | ast.AsyncFunctionDef() if self._rule.methods:
                    self._function(statement)
                case _:
                    _unfit(statement, f"has {_what(statement)} in a class where none may be")
        self._own = frozenset()

    def _function(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        for decorator in node.decorator_list:
            self._data(decorator)
        arguments = node.args
        parameters = [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs]
        parameters += [extra for extra in (arguments.vararg, arguments.kwarg) if extra]
        for annotation in (*(parameter.annotation for parameter in parameters), node.returns):
            if annotation is not None:
                self._type(annotation)
        for default in (*arguments.defaults, *arguments.kw_defaults):
            if default is not None:
                self._data(default)
        inner = {parameter.arg for parameter in parameters}
        for statement in node.body:
            self._step(statement, inner)

    def _step(self, statement: ast.stmt, inner: set[str]) -> None:
        """One statement of a method; ``inner`` are the names that exist only inside."""
        match statement:
            case ast.Pass() | ast.Expr(value=ast.Constant()) | ast.Return(value=None):
                pass
            case ast.Return(value=ast.expr() as value):
                self._value(value, inner)
            case ast.Expr(value=ast.Call() | ast.Await()):
                self._value(statement.value, inner)
            case ast.Assign(targets=[target], value=value):
                self._value(value, inner)
                if isinstance(target, ast.Name):
                    inner.add(target.id)
                elif not _is_own_attribute(target):
                    _unfit(statement, "assigns to something that is not its own")
            case _:
                _unfit(statement, f"has {_what(statement)} in a method where none may be")

    # expressions ------------------------------------------------------------------------------

    def _data(self, node: ast.expr) -> None:
        """A value that is made while the module is imported."""
        match node:
            case ast.Constant():
                pass
            case ast.Name():
                self._name(node, self._own)
            case ast.Attribute():
                self._attribute(node, frozenset())
            case ast.Subscript() | ast.BinOp():
                self._type(node)
            case ast.Tuple(elts=items) | ast.List(elts=items) | ast.Set(elts=items):
                self._each(items)
            case ast.Dict(keys=keys, values=values):
                self._each(key for key in keys if key is not None)
                self._each(values)
            case ast.UnaryOp(op=ast.USub(), operand=ast.Constant()):
                pass
            case ast.Lambda(body=body) if not _has_parameters(node.args):
                self._type(body)
            case ast.Call():
                self._call_on_import(node)
            case _:
                _unfit(node, f"makes a value with {_what(node)}")

    def _each(self, nodes: Iterable[ast.expr]) -> None:
        for node in nodes:
            self._data(node)

    def _call_on_import(self, node: ast.Call) -> None:
        root = _root(node.func)
        last = node.func.attr if isinstance(node.func, ast.Attribute) else root
        is_library_call = root in self._imported and last in _CALLED_ON_IMPORT
        if root not in self._runtime and not is_library_call:
            _unfit(node, f"calls {ast.unparse(node.func)} when it is imported")
        self._data(node.func)
        self._each(keyword.value for keyword in node.keywords)
        match node.args:
            case [ast.Constant(value=str()), ast.Dict(values=values)] if last == "TypedDict":
                for value in values:
                    self._type(value)
            case arguments:
                self._each(arguments)

    def _value(self, node: ast.expr, inner: set[str]) -> None:
        """A value that a method makes."""
        match node:
            case ast.Constant():
                pass
            case ast.Name():
                self._name(node, inner)
            case ast.Attribute(value=ast.Call() as value, attr=name):
                _refuse_hidden(node, name)
                self._value(value, inner)
            case ast.Attribute():
                self._attribute(node, inner)
            case ast.Tuple() | ast.List() | ast.Dict() | ast.Await() | ast.Starred():
                for part in ast.iter_child_nodes(node):
                    if isinstance(part, ast.expr):
                        self._value(part, inner)
            case ast.Subscript():
                self._type(node)
            case ast.Call():
                self._call_in_method(node, inner)
            case _:
                _unfit(node, f"makes a value with {_what(node)}")

    def _call_in_method(self, node: ast.Call, inner: set[str]) -> None:
        if isinstance(node.func, ast.Name):
            name = node.func.id
            if name in _BUILTINS and name not in _CALLED_IN_METHODS:
                _unfit(node, f"calls {name}")
        self._value(node.func, inner)
        for argument in node.args:
            self._value(argument, inner)
        for keyword in node.keywords:
            self._value(keyword.value, inner)

    def _name(self, node: ast.Name, inner: Iterable[str]) -> None:
        if node.id not in self._known and node.id not in inner:
            _unfit(node, f"uses {node.id}, which nothing defines")

    def _attribute(self, node: ast.Attribute, inner: Iterable[str]) -> None:
        part: ast.expr = node
        while isinstance(part, ast.Attribute):
            _refuse_hidden(part, part.attr)
            part = part.value
        if not isinstance(part, ast.Name):
            _unfit(node, f"reads an attribute of {_what(part)}")
        self._name(part, inner)

    def _type(self, node: ast.expr) -> None:
        """A type, as an annotation or as a value."""
        match node:
            case ast.Name():
                self._name(node, frozenset())
            case ast.Attribute():
                self._attribute(node, frozenset())
            case ast.BinOp(op=ast.BitOr(), left=left, right=right):
                self._type(left)
                self._type(right)
            case ast.Subscript(value=value, slice=index):
                self._type(value)
                self._type_arguments(value, index)
            case ast.Tuple(elts=items) | ast.List(elts=items):
                for item in items:
                    self._type(item)
            case ast.Starred(value=ast.Subscript() as further):
                self._type(further)
            case ast.Constant(value=str() as text):
                self._quoted_type(node, text)
            case ast.Constant(value=None) | ast.Constant(value=EllipsisType()):
                pass
            case _:
                _unfit(node, f"makes a type with {_what(node)}")

    def _quoted_type(self, node: ast.expr, text: str) -> None:
        try:
            self._type(ast.parse(text, mode="eval").body)
        except _UnfitError as error:
            _unfit(node, error.problem)
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            _unfit(node, "has a string that is no type where a type has to be")

    def _type_arguments(self, generic: ast.expr, index: ast.expr) -> None:
        name = generic.attr if isinstance(generic, ast.Attribute) else _root(generic)
        items = index.elts if isinstance(index, ast.Tuple) else [index]
        if name == "Literal":
            self._each(items)
        elif name == "Annotated":
            self._type(items[0])
            self._each(items[1:])
        else:
            self._type(index)


def _names(target: ast.expr) -> list[str]:
    """The names that an assignment binds; none if it binds anything else."""
    targets = target.elts if isinstance(target, ast.Tuple) else [target]
    names = [part.id for part in targets if isinstance(part, ast.Name)]
    return names if len(names) == len(targets) else []


def _root(node: ast.expr) -> str:
    while isinstance(node, ast.Attribute):
        node = node.value
    return node.id if isinstance(node, ast.Name) else ""


def _is_own_attribute(target: ast.expr) -> bool:
    return (
        isinstance(target, ast.Attribute)
        and isinstance(target.value, ast.Name)
        and target.value.id == "self"
        and not target.attr.startswith("__")
    )


def _has_parameters(arguments: ast.arguments) -> bool:
    return any((arguments.posonlyargs, arguments.args, arguments.vararg, arguments.kwonlyargs))


def _refuse_hidden(node: ast.AST, name: str) -> None:
    if name.startswith("__") and name not in _METHOD_HOOKS:
        _unfit(node, f"reads {name}")


def _refuse_doubles(body: list[ast.stmt]) -> None:
    """The second of two things with one name would silently replace the first."""
    seen: set[str] = set()
    for statement in body:
        match statement:
            case ast.ClassDef(name=name):
                names = [name]
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                decorators = statement.decorator_list
                is_overload = any(_root(decorator) == "overload" for decorator in decorators)
                names = [] if is_overload else [statement.name]
            case ast.AnnAssign(target=target):
                names = _names(target)
            case ast.Assign(targets=targets):
                names = [name for target in targets for name in _names(target)]
            case _:
                names = []
        for name in names:
            if name in seen:
                _unfit(statement, f"defines {name} twice")
            seen.add(name)


def _what(node: ast.AST) -> str:
    """A node's kind in words: ``FunctionDef`` is "a function def"."""
    name = type(node).__name__
    words = "".join(f" {c.lower()}" if c.isupper() else c for c in name).strip()
    return f"{'an' if words[0] in 'aeiou' else 'a'} {words}"
