"""Clustering along links: two clusters merge where they fit; complete-link where every two members must."""

from collections.abc import Callable, Iterable, Sequence


def complete_link(links: Iterable[tuple[int, int]], linked: Callable[[int, int], bool]) -> Sequence[tuple[int, ...]]:
    """Merge along `links`, strongest first, wherever all cross pairs are `linked`: never only through a third."""
    return merged(links, lambda left, right: all(linked(x, y) for x in left for y in right))


def merged(
    links: Iterable[tuple[int, int]], fit: Callable[[Sequence[int], Sequence[int]], bool]
) -> Sequence[tuple[int, ...]]:
    """Merge the clusters of both ends of each link, strongest first, where they `fit`; clusters in reading order.

    Only items named by a link are in a cluster.
    """
    home: dict[int, int] = {}
    clusters: dict[int, list[int]] = {}
    for a, b in links:
        for member in (a, b):
            if member not in home:
                home[member] = member
                clusters[member] = [member]
        left, right = home[a], home[b]
        if left != right and fit(clusters[left], clusters[right]):
            _merge(left, right, home, clusters)
    return sorted(tuple(sorted(members)) for members in clusters.values())


def _merge(left: int, right: int, home: dict[int, int], clusters: dict[int, list[int]]) -> None:
    if len(clusters[left]) < len(clusters[right]):
        left, right = right, left
    for member in clusters.pop(right):
        home[member] = left
        clusters[left].append(member)
