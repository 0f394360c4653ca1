import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Dials } from '../modules/basis.ts';
import { own } from '../modules/problem.ts';
import type { NumberCount } from '../modules/read.ts';
import { canonicalJson } from '../truth/canonical-json.ts';
import { childKey } from './keyed-stream.ts';
import { partsOf, type WorldFileName, type WorldPart, worldFileNames } from './parts.ts';
import type { TrainingPlan } from './plan.ts';

/** The format of a manifest. */
export const manifestFormat = 'amirani.training-world/1';

/** A running SHA-256. Node's is faster than the portable one and gives the same. */
export interface RunningHash {
  readonly update: (bytes: Uint8Array) => void;
  /** In hexadecimal. */
  readonly digest: () => string;
}

/** What is published of a world before anybody decides anything: neither the seed nor a count of what is planted. */
export interface WorldManifest {
  readonly format: typeof manifestFormat;
  readonly version: number;
  readonly referenceDate: string;
  readonly size: string;
  readonly prevalence: string;
  /** By id, with the SHA-256 of its canonical JSON and the dials that were turned. */
  readonly modules: readonly {
    readonly id: string;
    readonly sha256: string;
    readonly dials: Dials;
  }[];
  /** Numbers in the modules and in what holds for everybody, and how many of them are assumed. */
  readonly numbers: NumberCount;
  /** What everybody may see; not the ledger. */
  readonly files: Readonly<
    Record<
      Exclude<WorldFileName, 'ledger'>,
      { readonly lines: number; readonly bytes: number; readonly sha256: string }
    >
  >;
  /** SHA-256 of the salt, a line feed, and the ledger: that the truth was fixed beforehand can be checked when both are released. */
  readonly ledgerSeal: string;
}

/** A portable running hash. */
const portableHash = (): RunningHash => {
  const hash = sha256.create();
  return {
    update: (bytes) => {
      hash.update(bytes);
    },
    digest: () => bytesToHex(hash.digest()),
  };
};

/** The salt of a world's seal: it is derived from the seed, is as secret, and is released with it. */
export const saltOf = ({ key }: Pick<TrainingPlan, 'key'>): string =>
  bytesToHex(childKey(key, 'salt', 0));

/** Takes the parts of a world in their order, and draws up its manifest when they are all there. */
export interface ManifestMaker {
  readonly add: (part: WorldPart) => void;
  readonly finish: () => WorldManifest;
}

/** A maker of the manifest of a world. */
export const manifestMaker = (
  plan: TrainingPlan,
  newHash: () => RunningHash = portableHash,
): ManifestMaker => {
  const files = Object.fromEntries(
    worldFileNames.map((name) => [name, { hash: newHash(), lines: 0, bytes: 0 }]),
  ) as Record<WorldFileName, { hash: RunningHash; lines: number; bytes: number }>;
  files.ledger.hash.update(utf8ToBytes(`${saltOf(plan)}\n`));
  return {
    add: ({ bytes, lines }) => {
      for (const name of worldFileNames) {
        files[name].hash.update(bytes[name]);
        files[name].lines += lines[name];
        files[name].bytes += bytes[name].length;
      }
    },
    finish: () => {
      const { version, referenceDate, size, prevalence, dials = {} } = plan.options;
      const closed = (name: WorldFileName) => {
        const { hash, lines, bytes } = files[name];
        return { lines, bytes, sha256: hash.digest() };
      };
      return {
        format: manifestFormat,
        version,
        referenceDate,
        prevalence,
        size: typeof size === 'string' ? size : `${size.travellers}/${size.flights}/${size.days}`,
        modules: plan.modules.map(({ module }) => ({
          id: module.id,
          sha256: hashText(canonicalJson(module), newHash),
          dials: own(dials, module.id) ?? {},
        })),
        numbers: plan.numbers,
        files: {
          flights: closed('flights'),
          travellers: closed('travellers'),
          records: closed('records'),
        },
        ledgerSeal: files.ledger.hash.digest(),
      };
    },
  };
};

/** The manifest as a file: canonical JSON. */
export const manifestFile = (manifest: WorldManifest): string => `${canonicalJson(manifest)}\n`;

/** The id of a world: the SHA-256 of its manifest. */
export const worldId = (manifest: WorldManifest): string =>
  hashText(manifestFile(manifest), portableHash);

/** Whether a ledger that was released is the one that was sealed: `salt` was released with it. */
export const sealHolds = (seal: string, salt: string, ledger: Uint8Array): boolean => {
  const hash = portableHash();
  hash.update(utf8ToBytes(`${salt}\n`));
  hash.update(ledger);
  return hash.digest() === seal;
};

/** The manifest of a world without keeping its files. */
export const manifestOf = (plan: TrainingPlan): WorldManifest => {
  const maker = manifestMaker(plan);
  for (const part of partsOf(plan)) maker.add(part);
  return maker.finish();
};

const hashText = (text: string, newHash: () => RunningHash): string => {
  const hash = newHash();
  hash.update(utf8ToBytes(text));
  return hash.digest();
};
