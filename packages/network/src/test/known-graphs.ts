import { buildGraph, type Graph, readLinks } from '../graph/index.ts';

/** An undirected graph of links written `a-b`. */
export const graphOfPairs = (pairs: string, nodes: readonly string[] = []): Graph =>
  readLinks(
    pairs.split(/\s+/).map((pair, i) => {
      const [source = '', target = ''] = pair.split('-');
      return { row: i + 1, source, target };
    }),
    { nodes },
  ).graph;

/** Krackhardt's kite (1990): ten people, in which degree, closeness and betweenness each have another first. */
export const kite: Graph = graphOfPairs(
  'Andre-Beverley Andre-Carol Andre-Diane Andre-Fernando Beverley-Diane Beverley-Ed Beverley-Garth Carol-Diane Carol-Fernando Diane-Ed Diane-Fernando Diane-Garth Ed-Garth Fernando-Garth Fernando-Heather Garth-Heather Heather-Ike Ike-Jane',
);

/** Marriages among families of Florence in the fifteenth century (Padgett and Ansell 1993); Pucci married nobody. */
export const florence: Graph = graphOfPairs(
  'Acciaiuoli-Medici Castellani-Peruzzi Castellani-Strozzi Castellani-Barbadori Medici-Barbadori Medici-Ridolfi Medici-Tornabuoni Medici-Albizzi Medici-Salviati Salviati-Pazzi Peruzzi-Strozzi Peruzzi-Bischeri Strozzi-Ridolfi Strozzi-Bischeri Ridolfi-Tornabuoni Tornabuoni-Guadagni Albizzi-Ginori Albizzi-Guadagni Bischeri-Guadagni Guadagni-Lamberteschi',
);

const KARATE = [
  '1:2 3 4 5 6 7 8 9 11 12 13 14 18 20 22 32',
  '2:3 4 8 14 18 20 22 31',
  '3:4 8 9 10 14 28 29 33',
  '4:8 13 14',
  '5:7 11',
  '6:7 11 17',
  '7:17',
  '9:31 33 34',
  '10:34',
  '14:34',
  '15:33 34',
  '16:33 34',
  '19:33 34',
  '20:34',
  '21:33 34',
  '23:33 34',
  '24:26 28 30 33 34',
  '25:26 28 32',
  '26:32',
  '27:30 34',
  '28:34',
  '29:32 34',
  '30:33 34',
  '31:33 34',
  '32:33 34',
  '33:34',
];

/** The friendships of Zachary's karate club (1977): 34 members, 78 links, members by their number. */
export const karate: Graph = (() => {
  const pairs = KARATE.flatMap((row) => {
    const [from, to = ''] = row.split(':');
    return to.split(' ').map((other) => [Number(from) - 1, Number(other) - 1] as const);
  });
  return buildGraph(
    Array.from({ length: 34 }, (_, i) => String(i + 1)),
    {
      source: Uint32Array.from(pairs, ([a]) => a),
      target: Uint32Array.from(pairs, ([, b]) => b),
    },
  );
})();
