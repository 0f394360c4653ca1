import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { betweenness } from '../metrics/index.ts';
import { karate } from '../test/known-graphs.ts';
import { buffersOf } from './index.ts';

// What a worker of a browser does too: it is given the graph as data and posts the figures back.
const script = `
  const { parentPort, workerData } = require('node:worker_threads');
  import(workerData).then(({ betweenness }) => {
    parentPort.once('message', (graph) => {
      const { values } = betweenness(graph);
      parentPort.postMessage({ values, nodes: graph.names.length }, [values.buffer]);
    });
    parentPort.postMessage('ready');
  });
`;

test('a graph is handed to a worker without a copy, and its measures come back', async () => {
  const worker = new Worker(script, {
    eval: true,
    workerData: new URL('../metrics/index.ts', import.meta.url).href,
    execArgv: ['--conditions=@amirani/source'],
  });
  try {
    expect(await once(worker, 'message')).toEqual(['ready']);
    const graph = structuredClone(karate);
    const answer = once(worker, 'message');
    worker.postMessage(graph, buffersOf(graph));
    expect(graph.target.length).toBe(0);
    expect((await answer)[0]).toEqual({ values: betweenness(karate).values, nodes: 34 });
  } finally {
    await worker.terminate();
  }
});
