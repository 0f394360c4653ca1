/** Sections of the border of Georgia, by the ids that counts are handed in with. */
export const borderSections = ['GE-TR', 'GE-AM', 'GE-AZ', 'GE-RU', 'GE-SEA', 'GE-AIR'] as const;

/** One of {@link borderSections}. */
export type BorderSection = (typeof borderSections)[number];

/** ISO 3166-1 numeric code of the neighbour that a section of land faces. */
export const neighbourOf: Readonly<Partial<Record<BorderSection, string>>> = {
  'GE-TR': '792',
  'GE-AM': '051',
  'GE-AZ': '031',
  'GE-RU': '643',
};

/** A crossing point with its place, in degrees. */
export interface CrossingPoint {
  readonly id: string;
  readonly ka: string;
  readonly section: BorderSection;
  readonly longitude: number;
  readonly latitude: number;
}

const point = (
  id: string,
  ka: string,
  section: BorderSection,
  latitude: number,
  longitude: number,
): CrossingPoint => ({ id, ka, section, latitude, longitude });

/** Where the places come from, and how far they may be relied on. */
export const crossingPointSource = {
  source:
    'Names: published lists of crossing points of Georgia. Places: set by hand for orientation on a map, to about 5 km; for points on land a test holds them to the boundary of Natural Earth 1:50m',
  checkedOn: '2026-11-26',
} as const;

/**
 * Crossing points of Georgia that are open to travellers. Points on the lines of occupation are left out: they are not border
 * crossing points of Georgia.
 */
export const crossingPoints: readonly CrossingPoint[] = [
  point('Sarpi', 'სარფი', 'GE-TR', 41.521, 41.549),
  point('Vale', 'ვალე', 'GE-TR', 41.58, 42.83),
  point('Kartsakhi', 'კარწახი', 'GE-TR', 41.23, 43.24),
  point('Sadakhlo', 'სადახლო', 'GE-AM', 41.235, 44.82),
  point('Guguti', 'გუგუთი', 'GE-AM', 41.19, 44.48),
  point('Ninotsminda', 'ნინოწმინდა', 'GE-AM', 41.13, 43.8),
  point('Tsiteli Khidi', 'წითელი ხიდი', 'GE-AZ', 41.33, 45.07),
  point('Lagodekhi', 'ლაგოდეხი', 'GE-AZ', 41.78, 46.33),
  point('Kazbegi', 'ყაზბეგი', 'GE-RU', 42.74, 44.63),
  point('Batumi port', 'ბათუმის პორტი', 'GE-SEA', 41.65, 41.65),
  point('Poti port', 'ფოთის პორტი', 'GE-SEA', 42.155, 41.655),
  point('Tbilisi airport', 'თბილისის აეროპორტი', 'GE-AIR', 41.669, 44.955),
  point('Kutaisi airport', 'ქუთაისის აეროპორტი', 'GE-AIR', 42.177, 42.483),
  point('Batumi airport', 'ბათუმის აეროპორტი', 'GE-AIR', 41.61, 41.6),
];
