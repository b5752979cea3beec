"""duckdb_means.py FOLDER OUTPUT [QUERY]: the seventeen means of every assessment file in FOLDER, by DuckDB, into a CSV file.

Not applicable, don't know and open have no option, and so no part in a mean. What an option scores, and in which dimensions
its indicator counts, comes from the questionnaire; it has no conditions, which these queries would not follow.
"""

import json, os, pathlib, sys

import duckdb, yaml

root = pathlib.Path(__file__).resolve().parents[2]
source = yaml.safe_load((root / "Questionnaires/mipex-r/questionnaire.yaml").read_text("utf-8"))
assert not any("only-if" in indicator for indicator in source["indicators"]), "the queries do not know conditions"
ids = [indicator["id"] for indicator in source["indicators"]]


def meanings():
    """What each option of each indicator adds to each dimension."""
    for indicator in source["indicators"]:
        for option in indicator.get("options") or source["scales"][indicator["scale"]]:
            for axis in source["axes"]:
                dimensions = indicator.get(axis["id"], [])
                for dimension in dimensions if isinstance(dimensions, list) else [dimensions]:
                    yield indicator["id"], option["id"], dimension, float(option["score"]), float(indicator.get("weight", 1))


def queries(files):
    """Ways to the same rows of file, indicator and option; which one is best is for the clock to say."""
    quoted = ", ".join(f"'{name}'" for name in ids)
    paths = ", ".join(f"'$.answers.\"{name}\".option'" for name in ids)
    return {
        "read_json, a map": f"""
            SELECT file, answer.key AS indicator, answer.value.option AS option FROM (
              SELECT filename AS file, unnest(map_entries(answers)) AS answer FROM read_json('{files}', filename = true,
                format = 'unstructured', columns = {{answers: 'MAP(VARCHAR, STRUCT("option" VARCHAR))'}}))""",
        "read_json_objects, paths": f"""
            SELECT file, unnest([{quoted}]) AS indicator, unnest(options) AS option FROM (
              SELECT filename AS file, json_extract_string(json, [{paths}]) AS options
              FROM read_json_objects('{files}', format = 'unstructured', filename = true))""",
        "read_text, a map": f"""
            SELECT file, answer.key AS indicator, answer.value.option AS option FROM (
              SELECT filename AS file, unnest(map_entries(from_json(json_extract(content, '$.answers'),
                '"MAP(VARCHAR, STRUCT(option VARCHAR))"'))) AS answer FROM read_text('{files}'))""",
        "read_text, paths": f"""
            SELECT file, unnest([{quoted}]) AS indicator, unnest(options) AS option FROM (
              SELECT filename AS file, json_extract_string(content, [{paths}]) AS options FROM read_text('{files}'))"""}


if __name__ == "__main__":
    folder, output = sys.argv[1:3]
    chosen = queries(f"{folder}/*.json")[sys.argv[3]] if len(sys.argv) > 3 else None
    if not chosen:
        print(json.dumps(list(queries(""))))
        sys.exit()
    database = duckdb.connect(config={"threads": os.cpu_count(), "preserve_insertion_order": False})
    database.execute("CREATE TABLE meaning (indicator VARCHAR, option VARCHAR, dimension VARCHAR, score DOUBLE, weight DOUBLE)")
    values = ", ".join(f"('{i}', '{o}', '{d}', {s}, {w})" for i, o, d, s, w in meanings())
    database.execute(f"INSERT INTO meaning VALUES {values}")
    database.execute(f"""COPY (SELECT file, dimension, sum(score * weight) / sum(weight) AS mean
        FROM ({chosen}) AS answers JOIN meaning USING (indicator, option) GROUP BY ALL) TO '{output}' (HEADER)""")
