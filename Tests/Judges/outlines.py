"""outlines.py WHEEL [--write]: the outlines of the seven countries in Handbook/map.yaml, made anew from Natural Earth.

WHEEL is geopandas 0.14.4 (pip download --no-deps geopandas==0.14.4), the last to carry Natural Earth's countries at 1:110 million, which are in the public
domain (https://www.naturalearthdata.com/about/terms-of-use/). Without --write it says where the file differs; with it, the outlines are written into the file.
"""

import io, pathlib, re, struct, sys, zipfile

COUNTRIES = {"AUT": "AT", "BEL": "BE", "DEU": "DE", "ESP": "ES", "ITA": "IT", "PRT": "PT", "SWE": "SE"}
# Sweden is cut where the drawing ends: its north would make the map twice as high, and no region that was rated lies there.
NORTH = 60.4
# Of a degree: less than a unit of the drawing.
TOLERANCE = 0.04


def records(wheel):
    """Country code and rings of every record; the two files go in step (ESRI Shapefile Technical Description, 1998)."""
    archive = zipfile.ZipFile(wheel)
    name = "geopandas/datasets/naturalearth_lowres/naturalearth_lowres"
    table = archive.read(name + ".dbf")
    count, start, length = struct.unpack("<IHH", table[4:12])
    fields, offset = {}, 1
    for place in range(32, start - 1, 32):
        fields[table[place:place + 11].split(b"\0")[0].decode()] = (offset, table[place + 16])
        offset += table[place + 16]
    shapes = io.BytesIO(archive.read(name + ".shp"))
    shapes.seek(100)
    column, width = fields["iso_a3"]
    for number in range(count):
        row = start + number * length
        code = table[row + column:row + column + width].decode().strip()
        body = shapes.read(2 * struct.unpack(">II", shapes.read(8))[1])
        parts, points = struct.unpack("<II", body[36:44])
        firsts = [*struct.unpack(f"<{parts}I", body[44:44 + 4 * parts]), points]
        pairs = list(struct.iter_unpack("<dd", body[44 + 4 * parts:]))
        yield code, [pairs[first:after] for first, after in zip(firsts, firsts[1:])]


def cut(ring):
    """What lies south of the drawing's edge (Sutherland and Hodgman for one edge)."""
    result = []
    for (x, y), (u, v) in zip(ring, ring[1:] + ring[:1]):
        if y <= NORTH:
            result.append((x, y))
        if (y <= NORTH) != (v <= NORTH):
            result.append((x + (u - x) * (NORTH - y) / (v - y), NORTH))
    return result


def simplified(line):
    """Without the points that lie nearly on the line between others (Douglas and Peucker)."""
    (x, y), (u, v) = line[0], line[-1]
    length = ((u - x) ** 2 + (v - y) ** 2) ** 0.5
    distances = [abs((u - x) * (y - b) - (x - a) * (v - y)) / length if length else ((a - x) ** 2 + (b - y) ** 2) ** 0.5 for a, b in line[1:-1]]
    if not distances or max(distances) < TOLERANCE:
        return [line[0], line[-1]]
    far = distances.index(max(distances)) + 1
    return simplified(line[:far + 1])[:-1] + simplified(line[far:])


def outline(rings):
    """One text a ring, `longitude latitude` with commas between; the first point is not said twice."""
    kept = [simplified(cut(ring))[:-1] for ring in rings]
    return [", ".join(f"{x:.2f} {y:.2f}" for x, y in ring) for ring in kept if len(ring) > 2]


def main():
    path = pathlib.Path(__file__).resolve().parents[2] / "Handbook/map.yaml"
    text = path.read_text("utf-8")
    found = {COUNTRIES[code]: outline(rings) for code, rings in records(sys.argv[1]) if code in COUNTRIES}
    wrong = sorted(set(COUNTRIES.values()) - found.keys())
    for code, rings in found.items():
        lines = "".join(f'      - "{ring}"\n' for ring in rings)
        place = re.search(rf"(?m)^  - code: {code}\n(?:    (?!outline).*\n)*    outline:\n((?:      - .*\n)*)", text)
        if not place or place.group(1) != lines:
            wrong.append(code)
        if place:
            text = text[:place.start(1)] + lines + text[place.end(1):]
    if "--write" in sys.argv[2:]:
        path.write_text(text, "utf-8")
        wrong = []
    print(f"outlines: {len(found)} countries, {len(wrong)} that differ {' '.join(wrong)}".rstrip())
    sys.exit(1 if wrong else 0)


main()
