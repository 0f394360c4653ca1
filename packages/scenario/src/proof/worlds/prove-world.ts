import {
  type EvidenceCode,
  evidenceCodes,
  leastLine,
  type SightLine,
} from '../../modules/index.ts';
import type { ActEntry, Life } from '../../worlds/index.ts';
import { livesOfFlight, type TrainingPlan, twinDifferences } from '../../worlds/index.ts';
import { evidenceOf } from './evidence-of.ts';

/** What is wrong with a world's truth. */
export type WorldFault =
  /** Evidence that the ledger names is not there for the reference checks. */
  | 'unseen'
  /** It is seen at another line than the ledger says. */
  | 'line'
  /** Marked undetectable, and something shows it. */
  | 'detectable'
  /** A decoy shows everything that a planted one shows. */
  | 'decoy'
  /** Somebody on whom nothing is planted shows what only a plant shows. */
  | 'stray'
  /** Fewer decoys than three to a plant. */
  | 'few-decoys'
  /** Twins that differ in nothing, or in more than their group. */
  | 'twin'
  /** A story that was ended because it went round in circles. */
  | 'cut';

/** A fault, and on whom. */
export interface WorldProblem {
  readonly fault: WorldFault;
  readonly subject: string;
  readonly entity: string;
  readonly technique?: string;
}

/** What is proved of one technique. */
export interface TechniqueProof {
  readonly plants: number;
  readonly line: SightLine;
  /** On which screens, by which evidence, it was reached. */
  readonly reached: Readonly<Record<string, number>>;
}

/** The proof of a world's plants: for each technique where it is seen, and everything that is wrong. */
export interface WorldProof {
  readonly acts: number;
  readonly needs: number;
  readonly undetectable: number;
  readonly decoys: number;
  readonly twins: number;
  readonly techniques: Readonly<Record<string, TechniqueProof>>;
  readonly problems: readonly WorldProblem[];
}

/** Proves the plants of a world by the reference checks: an invisible plant is a fault unless it is marked as invisible. */
export const proveTrainingWorld = (plan: TrainingPlan): WorldProof => {
  const proof = worldProver();
  for (let flight = 0; flight < plan.extent.flights; flight++)
    proof.addLives(livesOfFlight(plan, flight).lives);
  return proof.finish();
};

/** Proves a world flight by flight, so that the caller can yield between two. */
export interface WorldProver {
  /** Those of one flight. */
  readonly addLives: (lives: readonly Life[]) => void;
  readonly finish: () => WorldProof;
}

/** A prover of a world; the lives of every flight are to be added once. */
export const worldProver = (): WorldProver => new Proving();

/** What honest people show as well: names that a carrier mistyped, and a card or telephone that friends share. */
const common: ReadonlySet<EvidenceCode> = new Set(['carrier.differs', 'contacts.shared']);

/** A life with what the reference checks find of each of its travellers, by id: looked at once, and asked for often. */
interface Examined {
  readonly life: Life;
  readonly found: ReadonlyMap<string, ReadonlySet<EvidenceCode>>;
}

/** Proves lives one flight after another. */
class Proving implements WorldProver {
  private readonly counts = { acts: 0, needs: 0, undetectable: 0, decoys: 0, twins: 0 };
  private readonly techniques = new Map<
    string,
    { plants: number; line: SightLine; reached: Record<string, number> }
  >();
  private readonly problems: WorldProblem[] = [];
  /** What the plants of a story show, and how many of its decoys are there. Decoys may fly elsewhere. */
  private readonly stories = new Map<
    string,
    { readonly sets: EvidenceCode[][]; decoys: Set<string> }
  >();
  private readonly decoys: {
    readonly life: Life;
    readonly like: string;
    readonly found: ReadonlySet<EvidenceCode>[];
  }[] = [];

  addLives(lives: readonly Life[]): void {
    const byId = new Map(
      lives.flatMap(({ travellers }) => travellers.map((one) => [one.id, one] as const)),
    );
    const examined = lives.map(
      (life): Examined => ({
        life,
        found: new Map(life.travellers.map((one) => [one.id, evidenceOf(one, life)])),
      }),
    );
    for (const one of examined) this.addHonest(one);
    for (const { life, found } of examined)
      for (const truth of life.truths) {
        const { subject, entity } = truth;
        switch (truth.kind) {
          case 'act':
          case 'need':
            this.addAct(truth, found);
            break;
          case 'decoy': {
            const story = this.storyOf(truth.like);
            if (!story.decoys.has(entity))
              this.decoys.push({
                life,
                like: truth.like,
                found: [...found.values()],
              });
            story.decoys.add(entity);
            break;
          }
          case 'twin': {
            this.counts.twins += 1;
            const [one, other] = [byId.get(truth.of), byId.get(subject)];
            const { fields, outside } =
              one === undefined || other === undefined
                ? { fields: [], outside: [] }
                : twinDifferences(one, other, truth.group);
            if (fields.length === 0 || outside.length > 0)
              this.problems.push({ fault: 'twin', subject, entity });
            break;
          }
          case 'cut':
            this.problems.push({ fault: 'cut', subject, entity });
        }
      }
  }

  finish(): WorldProof {
    for (const { life, like, found } of this.decoys) {
      const sets = this.stories.get(like)?.sets ?? [];
      // By any person of the decoy: a person who shows all evidence of an act is not a decoy of it.
      if (
        sets.some(
          (codes) => codes.length > 0 && found.some((one) => codes.every((code) => one.has(code))),
        )
      )
        this.problems.push({
          fault: 'decoy',
          subject: life.travellers[0]?.id ?? '',
          entity: life.entity,
        });
    }
    for (const [entity, { sets, decoys }] of this.stories)
      if (sets.length > 0 && decoys.size < 3)
        this.problems.push({ fault: 'few-decoys', subject: '', entity });
    return {
      ...this.counts,
      decoys: this.decoys.length,
      techniques: Object.fromEntries([...this.techniques].sort(([a], [b]) => (a < b ? -1 : 1))),
      problems: this.problems,
    };
  }

  private addHonest({ life, found }: Examined): void {
    const named = new Set(
      life.truths.flatMap(({ kind, subject }) =>
        kind === 'act' || kind === 'need' ? [subject] : [],
      ),
    );
    for (const [subject, codes] of found)
      if (!named.has(subject) && [...codes].some((code) => !common.has(code)))
        this.problems.push({ fault: 'stray', subject, entity: life.entity });
  }

  private addAct(entry: ActEntry, of: Examined['found']): void {
    const { subject, entity, technique, line } = entry;
    const found = of.get(subject) ?? new Set<EvidenceCode>();
    const seen = entry.evidence.filter((code) => found.has(code));
    this.counts[entry.kind === 'act' ? 'acts' : 'needs'] += 1;
    const say = (fault: WorldFault): void => {
      this.problems.push({ fault, subject, entity, technique });
    };
    if (line === 'none') {
      this.counts.undetectable += 1;
      // What carriers mistype of everybody shows nothing.
      if ([...found].some((code) => code !== 'carrier.differs')) say('detectable');
    } else if (seen.length < entry.evidence.length) say('unseen');
    else if (leastLine(seen) !== line) say('line');
    this.storyOf(entity).sets.push([...entry.evidence]);
    const row = this.techniques.get(technique) ?? { plants: 0, line, reached: {} };
    this.techniques.set(technique, row);
    row.plants += 1;
    for (const code of seen) {
      const place = `${evidenceCodes[code].screen}: ${code}`;
      row.reached[place] = (row.reached[place] ?? 0) + 1;
    }
  }

  private storyOf(entity: string): { readonly sets: EvidenceCode[][]; decoys: Set<string> } {
    const story = this.stories.get(entity) ?? { sets: [], decoys: new Set<string>() };
    this.stories.set(entity, story);
    return story;
  }
}
