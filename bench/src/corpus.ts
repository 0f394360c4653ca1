/** A corpus of interchanges, each a slice of one buffer. */
export interface Corpus {
  readonly name: string;
  readonly interchanges: readonly Uint8Array[];
  readonly bytes: number;
}

/**
 * PNRGOV 13.1: one PNR of some 2 kB an interchange, two travellers and two legs, in the shape that
 * the segment map describes. Deterministic; fictitious persons and states.
 */
export const pnrgovCorpus = (bytes: number): Corpus =>
  corpus('PNRGOV', bytes, (index, pick) => pnrgov(index, pick));

/** PAXLST D.05B: ten persons, some 2.7 kB an interchange. */
export const paxlstCorpus = (bytes: number): Corpus =>
  corpus('PAXLST', bytes, (index, pick) => paxlst(index, pick));

type Pick = (limit: number) => number;

const corpus = (
  name: string,
  bytes: number,
  make: (index: number, pick: Pick) => string,
): Corpus => {
  const pick = generator(0x5eed_0001);
  const texts: Uint8Array[] = [];
  let total = 0;
  for (let index = 0; total < bytes; index++) {
    const text = new TextEncoder().encode(make(index, pick));
    texts.push(text);
    total += text.length;
  }
  const whole = new Uint8Array(total);
  let at = 0;
  const interchanges = texts.map((text) => {
    whole.set(text, at);
    at += text.length;
    return whole.subarray(at - text.length, at);
  });
  return { name, interchanges, bytes: total };
};

/** Mulberry32: the same numbers on every machine. */
const generator = (seed: number): Pick => {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % limit;
  };
};

const SURNAMES = [
  'DOE',
  'ROE',
  'ALVAREZ',
  'BERIDZE',
  'OZOLINA',
  'FERRARI',
  'LEFEVRE',
  'KALNINS',
  'MARTIN',
  'OKAFOR',
];
const GIVEN = [
  'JANE',
  'RICHARD',
  'NINO',
  'ANDREW',
  'SIRI',
  'ALEXANDRE',
  'MARTA',
  'JANIS',
  'GIULIA',
  'EMEKA',
];
const STATES = ['UTO', 'QMA', 'QMB', 'QGE', 'QLV', 'QFR'];
const AIRPORTS = ['QAA', 'QBB', 'QCC', 'QDD', 'QEE', 'QFF'];
const CARRIERS = ['XX', 'QZ', 'YY'];
const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];

const of = (list: readonly string[], pick: Pick): string => list[pick(list.length)] ?? '';
const two = (value: number): string => String(value).padStart(2, '0');
const digits = (count: number, pick: Pick): string => {
  let text = '';
  for (let at = 0; at < count; at++) text += pick(10);
  return text;
};

interface Person {
  readonly surname: string;
  readonly given: string;
  readonly sex: string;
  readonly state: string;
  readonly number: string;
  readonly birth: readonly [number, number, number];
}

const person = (pick: Pick): Person => ({
  surname: of(SURNAMES, pick),
  given: of(GIVEN, pick),
  sex: pick(2) === 0 ? 'F' : 'M',
  state: of(STATES, pick),
  number: `Q${digits(8, pick)}`,
  birth: [1940 + pick(65), 1 + pick(12), 1 + pick(28)],
});

const ssrDate = ([year, month, day]: readonly [number, number, number]): string =>
  `${two(day)}${MONTHS[month - 1]}${two(year % 100)}`;

const pnrgov = (index: number, pick: Pick): string => {
  const carrier = of(CARRIERS, pick);
  const flight = String(100 + pick(900));
  const [from, via, to] = [of(AIRPORTS, pick), 'QGG', 'QHH'];
  const day = two(1 + pick(28));
  const reference = digits(10, pick);
  const locator = `Q${digits(1, pick)}${reference.slice(0, 4)}`;
  const segments = [
    `UNH+1+PNRGOV:13:1:IA+${carrier}${flight}/2601${day}/1010`,
    'MSG+:22',
    `ORG+${carrier}:${from}+552107`,
    `TVL+${day}0126:1010:${day}0126:1422+${via}+${to}+${carrier}+${flight}`,
    'EQN+1',
    'SRC',
    `RCI+${carrier}:${locator}::1012${two(25)}:2100`,
    `DAT+700:2112${two(25)}:1912+710:2312${two(25)}:1410`,
    `ORG+${carrier}:${from}+70379193:LON+++A+QM:EUR+D050517`,
    `ADD++700:${index % 9000} VELDS AVENUE:SAMPLETON:::QMA::33797${digits(5, pick)}`,
  ];
  const people = [person(pick), person(pick)];
  for (const [at, one] of people.entries())
    segments.push(...traveller(one, at + 1, carrier, day, pick));
  segments.push(...leg(people, carrier, String(Number(flight) + 1), from, via, day, '0500', pick));
  segments.push(...leg(people, carrier, flight, via, to, day, '1010', pick));
  segments.push(`UNT+${segments.length + 1}+1`);
  return `UNA:+.? 'UNB+IATA:1+${carrier}+GOV+260101:1410+${reference}'${segments.join("'")}'UNZ+1+${reference}'`;
};

const traveller = (one: Person, at: number, carrier: string, day: string, pick: Pick): string[] => {
  const title = one.sex === 'F' ? 'MRS' : 'MR';
  const ticket = digits(13, pick);
  return [
    `TIF+${one.surname}+${one.given}${title}:A:${at}`,
    `FTI+${carrier}:${digits(8, pick)}:::GOLD`,
    `IFT+4:28::YY+CTCE ${one.given}..${one.surname}//EXAMPLE.ORG`,
    `IFT+4:28::YY+CTCM ?+999${digits(9, pick)}`,
    `REF+:${digits(9, pick)}`,
    'FAR+N+++++MIL24',
    `SSR+DOCS:HK:1:${carrier}:::::/P/${one.state}/${one.number}/${one.state}/${ssrDate(one.birth)}/${one.sex}/20APR28/${one.surname}/${one.given}+::${at}`,
    `TKT+${ticket}:T:1`,
    'MON+B:94.34:EUR+T:100.00:EUR',
    `PTK+NR++${day}0126:1010+${carrier}+006+LON`,
    'TXD++0.57:::AY6+0.85:::YQ+1.13:::YC+1.42:::XY',
    'DAT+710:211225',
    `FOP+CC::100.00:VI:XXXXXXXXXXXX${digits(4, pick)}:0228`,
    `IFT+4:43+${one.given} ${one.surname}+33 SAMPLE AVENUE+999${digits(8, pick)}`,
  ];
};

const leg = (
  people: readonly Person[],
  carrier: string,
  flight: string,
  from: string,
  to: string,
  day: string,
  time: string,
  pick: Pick,
): string[] => {
  const row = 1 + pick(50);
  const segments = [
    `TVL+${day}0126:${time}:${day}0126:2330+${from}+${to}+${carrier}+${flight}:B`,
    'RPI+2+HK',
    'APD+772',
    `SSR+SEAT:HK:2:${carrier}:::${from}:${to}+${row}A::1+${row}B::2`,
    `RCI+${carrier}:Q${row}BBBB`,
    `DAT+2:${day}0126:0002`,
  ];
  for (const [at, one] of people.entries()) {
    const title = one.sex === 'F' ? 'MRS' : 'MR';
    segments.push(
      `TRI++${at + 1}:::${at + 1}`,
      `TIF+${one.surname}+${one.given}${title}:A:${at + 1}`,
      `SSD+${row}${at === 0 ? 'A' : 'B'}++++Y`,
      `TBD++1:${10 + pick(20)}:700+++${carrier}:${digits(10, pick)}:1:${to}:220`,
    );
  }
  return segments;
};

const paxlst = (index: number, pick: Pick): string => {
  const carrier = of(CARRIERS, pick);
  const flight = `${carrier}${100 + pick(900)}`;
  const day = two(1 + pick(28));
  const reference = digits(9, pick);
  const segments = [
    `UNH+PAX${index % 1000}+PAXLST:D:05B:UN:IATA+${flight}/2601${day}/1000+01:F`,
    'BGM+745',
    `RFF+TN:${reference}:::1`,
    'NAD+MS+++HELP DESK',
    'COM+0301234567:TE+0301234568:FX',
    `TDT+20+${flight}+++${carrier}`,
    'LOC+125+QAA',
    `DTM+189:2601${day}1000:201`,
    'LOC+87+QHH',
    `DTM+232:2601${day}1400:201`,
  ];
  for (let at = 0; at < 10; at++) {
    const one = person(pick);
    const [year, month, date] = one.birth;
    segments.push(
      `NAD+FL+++${one.surname}:${one.given}:${of(GIVEN, pick)}`,
      `ATT+2++${one.sex}`,
      `DTM+329:${two(year % 100)}${two(month)}${two(date)}`,
      'MEA+CT++:1',
      `FTX+BAG+++${carrier}${digits(6, pick)}:1`,
      'GEI+4+173',
      'LOC+178+QAA',
      'LOC+179+QHH',
      `LOC+174+${one.state}`,
      `LOC+180+${one.state}`,
      `NAT+2+${one.state}`,
      `RFF+AVF:Q${digits(5, pick)}`,
      `RFF+ABO:${digits(8, pick)}`,
      `RFF+SEA:${1 + pick(50)}${'ABCDEF'[pick(6)]}`,
      `DOC+P:110:111+${one.number}`,
      'DTM+36:301231',
      `LOC+91+${one.state}`,
    );
  }
  segments.push('CNT+42:10');
  segments.push(`UNT+${segments.length + 1}+PAX${index % 1000}`);
  return `UNA:+.? 'UNB+UNOA:4+${carrier}:ZZ+GOV:ZZ+260101:1000+${reference}++APIS'${segments.join("'")}'UNZ+1+${reference}'`;
};
