/** A stretch of the border, or its ports of the air, by the ids that the map of the risk desk has for them. */
export interface RiskSection {
  readonly id: string;
  readonly borderType: 'land' | 'sea' | 'air';
  /** Crossing points on it, with the persons refused and the false documents found in a usual week, in thousandths. */
  readonly points: readonly RiskPoint[];
  /** Detections between crossing points in a usual week, in thousandths; none at airports. */
  readonly detections: number;
}

/** A crossing point. */
export interface RiskPoint {
  readonly id: string;
  readonly refusals: number;
  readonly falseDocuments: number;
  /** Crossings in a usual month. */
  readonly passengers: number;
}

const point = (
  id: string,
  refusals: number,
  falseDocuments: number,
  passengers: number,
): RiskPoint => ({ id, refusals, falseDocuments, passengers });

/** The border of the training world: real places with invented numbers. */
export const riskSections: readonly RiskSection[] = [
  {
    id: 'GE-TR',
    borderType: 'land',
    detections: 24_000,
    points: [
      point('Sarpi', 22_000, 2_400, 410_000),
      point('Vale', 5_000, 500, 42_000),
      point('Kartsakhi', 4_000, 400, 31_000),
    ],
  },
  {
    id: 'GE-AM',
    borderType: 'land',
    detections: 9_000,
    points: [
      point('Sadakhlo', 14_000, 1_100, 260_000),
      point('Guguti', 4_000, 300, 38_000),
      point('Ninotsminda', 5_000, 400, 52_000),
    ],
  },
  {
    id: 'GE-AZ',
    borderType: 'land',
    detections: 14_000,
    points: [
      point('Tsiteli Khidi', 17_000, 1_500, 230_000),
      point('Lagodekhi', 6_000, 600, 61_000),
    ],
  },
  {
    id: 'GE-RU',
    borderType: 'land',
    detections: 11_000,
    points: [point('Kazbegi', 19_000, 1_800, 320_000)],
  },
  {
    id: 'GE-SEA',
    borderType: 'sea',
    detections: 3_000,
    points: [point('Batumi port', 3_000, 400, 9_000), point('Poti port', 3_000, 300, 7_000)],
  },
  {
    id: 'GE-AIR',
    borderType: 'air',
    detections: 0,
    points: [
      point('Tbilisi airport', 36_000, 6_000, 330_000),
      point('Kutaisi airport', 16_000, 3_500, 140_000),
      point('Batumi airport', 7_000, 1_200, 60_000),
    ],
  },
];

/** Nationalities of the training world, with their share in a hundred; `unspecified` is a value of its own. */
export const riskNationalities: readonly (readonly [code: string, share: number])[] = [
  ['QRD', 26],
  ['QUV', 22],
  ['QWS', 20],
  ['QYM', 17],
  ['QXO', 9],
  ['unspecified', 6],
];

/** Reasons of Annex V, part B, with their share in a thousand of what is refused. */
export const refusalReasons: readonly (readonly [letter: string, share: number])[] = [
  ['A', 70],
  ['B', 45],
  ['C', 260],
  ['D', 25],
  ['E', 330],
  ['F', 95],
  ['G', 95],
  ['H', 60],
  ['I', 20],
];
