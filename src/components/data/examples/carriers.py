import collections, csv, io, urllib.request

ATLAS = "https://atlas.example/"

def table(name):
    with urllib.request.urlopen(f"{ATLAS}data/{name}.csv") as file:
        return list(csv.DictReader(io.TextIOWrapper(file, "utf-8")))

year = {method["id"]: method["issued"][:4] for method in table("methods")}
carriers = collections.Counter(
    (year[row["method"]], row["value"])
    for row in table("profiles")
    if row["field"] == "stateCarrier" and not row["value"].startswith("not-")
)
for (issued, carrier), methods in sorted(carriers.items()):
    print(issued, carrier, methods)
