"""Runs yente-client, unmodified, against a Cordon server: each of its calls, and what must come back.

    python3 -m venv /tmp/venv && /tmp/venv/bin/pip install yente-client==0.2.0
    ./cordon serve --port 8000 &        # prints a key
    /tmp/venv/bin/python bench/peers/run_yente_client.py http://127.0.0.1:8000 KEY

Written for the sample lists that a server without configuration answers with. Exits with 1 if a call fails.
"""

import sys
import traceback

from yente_client import Client
from yente_client.entities import Company, Person
from yente_client.exceptions import APIError, NotFoundError

BASE, KEY = sys.argv[1], sys.argv[2]
CHECKS = []


def check(call):
    CHECKS.append(call)
    return call


def require(condition, what):
    if not condition:
        raise AssertionError(what)


@check
def healthz(client):
    require(client.healthz().status == "ok", "the server lives")


@check
def readyz(client):
    require(client.readyz().status == "ok", "the server is ready")


@check
def datasets(client):
    answer = client.datasets()
    names = [dataset.name for dataset in answer.datasets]
    require("default" in names and "us_ofac_sdn" in names, names)
    require(client.datasets().datasets == answer.datasets, "the second answer comes from the cache, by its ETag")


@check
def algorithms(client):
    answer = client.algorithms()
    require(answer.best == "logic-v2" and answer.default == "best", answer)


@check
def search(client):
    answer = client.search("xiaoruizhi")
    require(answer.total.value >= 1 and answer.facets["datasets"].values, answer)
    require(client.search("xiaoruizhi", schema="Person").total.value == 0, "no person of that name")
    require(client.search("xiaoruizi", fuzzy=True).total.value >= 1, "found with a typing error")
    require(client.search('"Wuhan Xiaoruizhi"', datasets=["us_ofac_sdn"], limit=1).results[0].caption, "phrase")
    require(client.search("gaobin", countries=["cn"]).total.value >= 1, "by country")


@check
def search_error(client):
    try:
        client.search("invalid/query")
    except APIError as error:
        require(error.status_code == 400 and "Search error" in str(error), error)
    else:
        raise AssertionError("a query that cannot be understood is refused")


@check
def match(client):
    answer = client.match(Person(name="Ni Gaobin", birthDate="1985-10-27", nationality="cn"))
    require(answer.top is not None and answer.top.match, answer)
    require(answer.top.score > 0.9 and answer.top.contributing_explanations, answer.top)
    require(answer.query["schema"] == "Person", answer.query)
    require(not client.match(Person(name="Herbert Unauffaellig")).results, "a stranger is clear")
    company = client.match(Company(name="Wuhan Xiaoruizhi Science & Technology Co Ltd"), threshold=0.9, limit=1)
    require(len(company.results) == 1 and company.limit == 1, company)


@check
def match_filters(client):
    person = Person(name="Ni Gaobin")
    only = client.match(person, datasets=["us_ofac_sdn"])
    require({name for result in only.results for name in result.datasets} == {"us_ofac_sdn"}, only)
    without = client.match(person, exclude_entities=["ofac-sdn:47818"])
    require(all(result.id != "ofac-sdn:47818" for result in without.results), without)
    require(not client.match(person, topics=["crime.terror"]).results, "by topic")


@check
def match_iter(client):
    names = ["Ni Gaobin", "Zhao Guangzong", "Herbert Unauffaellig", "Wuhan Xiaoruizhi"] * 25
    pairs = ((f"{number}", Person(name=name)) for number, name in enumerate(names))
    answers = dict(client.match_iter(pairs, workers=4))
    require(len(answers) == len(names), len(answers))
    require(sum(1 for answer in answers.values() if answer.matches) == 50, "two of four are listed people")


@check
def fetch(client):
    entity = client.fetch("ofac-sdn:47818")
    require(entity.caption == "NI, Gaobin" and entity.schema_ == "Person", entity)
    require(entity.properties["sanctions"][0].schema_ == "Sanction", "sanctions are nested")
    require("sanctions" not in client.fetch("ofac-sdn:47818", nested=False).properties, "or are not")
    require(client.fetch("ofac-47818").id == "ofac-sdn:47818", "the id of OpenSanctions leads to the entry")


@check
def adjacent(client):
    answer = client.adjacent("ofac-sdn:47818")
    require(answer.adjacent["sanctions"].total.value == 1, answer)
    require(client.adjacent("ofac-sdn:47818", prop="sanctions").results, "one property")


@check
def unknown(client):
    for call in (lambda: client.fetch("NK-nobody"), lambda: client.search("x", datasets=["nowhere"]), client.statements):
        try:
            call()
        except NotFoundError:
            continue
        raise AssertionError("what is not there is answered with 404")


@check
def wrong_key(_):
    with Client(base_url=BASE, api_key="wrong") as stranger:
        try:
            stranger.match(Person(name="Ni Gaobin"))
        except APIError as error:
            require(error.status_code in (401, 403), error)
            return
    raise AssertionError("a wrong key is refused")


def main():
    failed = 0
    with Client(base_url=BASE, api_key=KEY) as client:
        for call in CHECKS:
            try:
                call(client)
                print("ok    ", call.__name__)
            except Exception:
                failed += 1
                print("FAILED", call.__name__)
                traceback.print_exc(limit=3)
    print(f"{len(CHECKS) - failed} of {len(CHECKS)} calls as expected")
    sys.exit(1 if failed else 0)


main()
