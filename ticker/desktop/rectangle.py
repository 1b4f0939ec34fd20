"""A rectangle on the screen in physical pixels."""

from ticker.quick_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Rectangle:
    """The position and size of a window or a monitor."""

    x: int
    y: int
    width: int
    height: int

    def transposed(self) -> "Rectangle":
        """Return the rectangle where x and y change places."""
        return Rectangle(self.y, self.x, self.height, self.width)

    def overlaps(self, other: "Rectangle") -> bool:
        return (
            self.x < other.x + other.width
            and other.x < self.x + self.width
            and self.y < other.y + other.height
            and other.y < self.y + self.height
        )

    def is_about(self, other: "Rectangle", tolerance: int) -> bool:
        """Return whether no side differs by more than ``tolerance``."""
        pairs = (self.x, other.x), (self.y, other.y), (self.width, other.width), (self.height, other.height)
        return all(abs(one - another) <= tolerance for one, another in pairs)
