# CPU milliseconds of igraph and its results: igraph-peer.py REQUEST.json ANSWER.json
import json
import sys
import time

import igraph


def timed(run, rounds):
    times = []
    for _ in range(rounds):
        began = time.process_time()
        values = run()
        times.append(1000 * (time.process_time() - began))
    return {"ms": sorted(times)[len(times) // 2], "values": values}


with open(sys.argv[1], encoding="utf-8") as file:
    request = json.load(file)


def graph_of(links):
    return igraph.Graph(n=links["nodes"], edges=list(zip(links["source"], links["target"])))


small, large = graph_of(request["betweenness"]), graph_of(request["pageRank"])
answer = {
    "version": igraph.__version__,
    "betweenness": timed(small.betweenness, request["rounds"]["betweenness"]),
    "pageRank": timed(large.pagerank, request["rounds"]["pageRank"]),
}
with open(sys.argv[2], "w", encoding="utf-8") as file:
    json.dump(answer, file)
