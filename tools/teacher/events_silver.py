"""
Samples texts for the teachers of events to label: briefs, and paragraphs of articles; no texts of annotated sets, nor near copies of them.
events_silver.py CORPORA OUTPUT.jsonl BRIEFS PARAGRAPHS ANNOTATED... (JSONL or TSV files with texts that must not be used)
"""
import json
import random
import re
import sys

LONGEST = 1200
SHORTEST = 40
LIKENESS = 60


def letters(text):
    return re.sub(r"\W", "", text.lower())[:LIKENESS]


def beginnings(text):
    """How the text begins, and each of its sentences that is long enough to be known again."""
    keys = {letters(sentence) for sentence in re.split(r"(?<=[.!?])\s+|\n+", text)}
    return {letters(text)} | {key for key in keys if len(key) == LIKENESS}


def forbidden(paths):
    """What must not come again: ids and beginnings. In a table, whatever stands in a cell."""
    ids, keys = set(), set()
    for path in paths:
        with open(path, encoding="utf-8") as file:
            for line in file:
                if path.endswith(".jsonl"):
                    record = json.loads(line)
                    ids.add(record["id"])
                    keys |= beginnings(record["text"])
                else:
                    cells = line.rstrip("\n").split("\t")
                    ids.update(part for cell in cells for part in cell.split(","))
                    keys |= {key for cell in cells for key in beginnings(cell) if len(key) == LIKENESS}
    return ids, keys


def articles(path):
    with open(path, encoding="utf-8") as file:
        yield from map(json.loads, file)


def paragraphs(article):
    for n, text in enumerate(re.split(r"\n+", article["text"])):
        yield {"id": f"{article['id']}-p{n}", "date": article["date"], "text": text.strip(), "whole": article["id"]}


def main(corpora, output, briefs, most_paragraphs, *paths):
    ids, seen = forbidden(paths)
    rng = random.Random(13)

    def usable(record):
        keys = beginnings(record["text"])
        if not SHORTEST <= len(record["text"]) <= LONGEST or keys & seen or record["id"] in ids or record.get("whole") in ids:
            return False
        if any(ord(c) > 0xFFFF for c in record["text"]):  # the engine counts letters otherwise
            return False
        seen.update(keys)
        return True

    def sample(records, most):
        records = list(records)
        rng.shuffle(records)
        kept = []
        for record in records:
            if len(kept) < most and usable(record):
                kept.append({name: record[name] for name in ("id", "date", "text")})
        return kept

    chosen = sample(articles(corpora + "/wikipedia-current-events-en.jsonl"), int(briefs))
    longer = (p for name in ("wikinews-en", "us-state-dept") for article in articles(f"{corpora}/{name}.jsonl") for p in paragraphs(article)
              if not article["id"].startswith("gum-"))  # documents of a treebank, some of its test set
    chosen += sample(longer, int(most_paragraphs))
    rng.shuffle(chosen)
    with open(output, "w", encoding="utf-8") as file:
        for record in chosen:
            file.write(json.dumps(record, ensure_ascii=False) + "\n")
    print(len(chosen), "texts,", sum(len(record["text"]) for record in chosen), "letters")


if __name__ == "__main__":
    main(*sys.argv[1:])
