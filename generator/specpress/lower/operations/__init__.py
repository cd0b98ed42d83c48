"""Operations with what they take and answer, and what surrounds them."""
