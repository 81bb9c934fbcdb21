"""HTML built as a tree, so that every text is escaped where it is written out."""

from collections.abc import Mapping
from xml.etree import ElementTree as ET

DOCTYPE = "<!DOCTYPE html>\n"

Node = ET.Element | str


def element(tag: str, *children: Node, attributes: Mapping[str, str] | None = None) -> ET.Element:
    """An element with texts and elements in it, in order."""
    made = ET.Element(tag, dict(attributes or {}))
    for child in children:
        if isinstance(child, str):
            _add_text(made, child)
        else:
            made.append(child)
    return made


def classed(tag: str, name: str, *children: Node) -> ET.Element:
    """An element with a class for its style."""
    return element(tag, *children, attributes={"class": name})


def page(root: ET.Element) -> str:
    """A whole HTML document."""
    return f"{DOCTYPE}{ET.tostring(root, encoding='unicode', method='html')}\n"


def _add_text(parent: ET.Element, text: str) -> None:
    if len(parent):
        parent[-1].tail = (parent[-1].tail or "") + text
    else:
        parent.text = (parent.text or "") + text
