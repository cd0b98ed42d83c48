"""The names of unions that msgspec cannot tell apart."""

from __future__ import annotations

from unit.emit.views.views_helpers import make

ANSWERS = """
paths:
  /pets:
    get:
      tags: [pets]
      operationId: listPets
      responses:
        "200":
          description: Pets.
          content:
            application/json:
              schema:
                type: array
                items:
                  oneOf:
                    - {type: object, required: [bark], properties: {bark: {type: string}}}
                    - {type: object, required: [meow], properties: {meow: {type: string}}}
  /packs:
    get:
      tags: [packs]
      operationId: getPack
      responses:
        "200":
          description: A pack.
          content: {application/json: {schema: {$ref: S/Pack}}}
components:
  schemas:
    Pack:
      type: array
      items:
        oneOf:
          - {type: object, required: [howl], properties: {howl: {type: string}}}
          - {type: object, required: [yelp], properties: {yelp: {type: string}}}
"""


def test_the_union_in_a_list_is_called_an_item() -> None:
    made = make(ANSWERS)
    text = "".join(text for path, text in made.files.items() if "/types/" in path)
    assert "Pack: TypeAlias = list[_PackItem]" in text
    assert "PetsListPetsResponse: TypeAlias = list[_PetsListPetsResponseItem]" in text
