import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Proof } from './proof.ts';
import { accessProof } from './proofs/access.ts';
import { attributionProof } from './proofs/attribution.ts';
import { bombsProof } from './proofs/bombs.ts';
import { callsImportProof } from './proofs/calls-import.ts';
import { canvasProof } from './proofs/canvas.ts';
import { canvasStepsProof } from './proofs/canvas-steps.ts';
import { chaosProof } from './proofs/chaos.ts';
import { chipFuzzProof } from './proofs/chip-fuzz.ts';
import { classProof } from './proofs/class.ts';
import { courtPackageProof } from './proofs/court-package.ts';
import { credentialsProof } from './proofs/credentials.ts';
import { criteriaFrozenProof } from './proofs/criteria-frozen.ts';
import { detectionProof } from './proofs/detection.ts';
import { detectionComparisonProof } from './proofs/detection-comparison.ts';
import { detectionFlowsProof } from './proofs/detection-flows.ts';
import { diskFullProof } from './proofs/disk-full.ts';
import { durabilityProof } from './proofs/durability.ts';
import { forecastFrontexProof } from './proofs/forecast-frontex.ts';
import { forecastM3Proof } from './proofs/forecast-m3.ts';
import { forgeriesProof } from './proofs/forgeries.ts';
import { fuzzProof } from './proofs/fuzz.ts';
import { gateProof } from './proofs/gate.ts';
import { gateSmallProof } from './proofs/gate-small.ts';
import { hitsProof } from './proofs/hits.ts';
import { itemsProof } from './proofs/items.ts';
import { journalProof } from './proofs/journal.ts';
import { keyboardGateProof } from './proofs/keyboard-gate.ts';
import { mrzProof } from './proofs/mrz.ts';
import { namesProof } from './proofs/names.ts';
import { namesAlertsProof } from './proofs/names-alerts.ts';
import { namesBrowserProof } from './proofs/names-browser.ts';
import { namesLongProof } from './proofs/names-long.ts';
import { networkProof } from './proofs/network.ts';
import { plantedNetworksProof } from './proofs/planted-networks.ts';
import { propertiesProof } from './proofs/properties.ts';
import { replacedPhonesProof } from './proofs/replaced-phones.ts';
import { rightsProof } from './proofs/rights.ts';
import { rightsByTwoProof } from './proofs/rights-by-two.ts';
import { riskImportProof } from './proofs/risk-import.ts';
import { scorerProof } from './proofs/scorer.ts';
import { sealFuzzProof } from './proofs/seal-fuzz.ts';
import { staysProof } from './proofs/stays.ts';
import { watchListImportProof } from './proofs/watch-list-import.ts';
import { workersProof, workersSmallProof } from './proofs/workers.ts';
import { worldsProof } from './proofs/worlds.ts';

/** Every proof of `npm run prove`: add a module in `proofs/` and a line here. */
const proofs: readonly Proof[] = [
  fuzzProof,
  accessProof,
  attributionProof,
  bombsProof,
  durabilityProof,
  diskFullProof,
  chaosProof,
  rightsProof,
  rightsByTwoProof,
  namesProof,
  namesAlertsProof,
  namesLongProof,
  namesBrowserProof,
  itemsProof,
  journalProof,
  hitsProof,
  mrzProof,
  staysProof,
  detectionProof,
  detectionFlowsProof,
  detectionComparisonProof,
  forecastM3Proof,
  forecastFrontexProof,
  forgeriesProof,
  sealFuzzProof,
  chipFuzzProof,
  gateProof,
  gateSmallProof,
  keyboardGateProof,
  networkProof,
  propertiesProof,
  replacedPhonesProof,
  plantedNetworksProof,
  canvasProof,
  canvasStepsProof,
  callsImportProof,
  riskImportProof,
  scorerProof,
  credentialsProof,
  classProof,
  watchListImportProof,
  criteriaFrozenProof,
  courtPackageProof,
  workersProof,
  workersSmallProof,
  worldsProof,
];

const repository = fileURLToPath(new URL('../../', import.meta.url));

/** Runs one proof and writes what it found to `docs/proofs/NAME.json`, with how to get it again. */
const prove = async ({ name, run, absent }: Proof): Promise<boolean> => {
  const why = absent?.();
  if (why !== undefined) {
    process.stdout.write(`skipped ${name}: ${why}\n`);
    return true;
  }
  const began = performance.now();
  const { passed, result } = await run();
  const record = {
    name,
    command: `npm run prove -- ${name}`,
    passed,
    at: new Date().toISOString(),
    seconds: Math.round((performance.now() - began) / 100) / 10,
    commit: git('rev-parse', 'HEAD'),
    changed: git('status', '--porcelain', '--', 'packages', 'apps', 'bench') !== '',
    node: process.version,
    machine: {
      cpu: cpus()[0]?.model ?? 'unknown',
      cores: cpus().length,
      memoryGiB: Math.round(totalmem() / 2 ** 30),
    },
    result,
  };
  mkdirSync(join(repository, 'docs/proofs'), { recursive: true });
  writeFileSync(
    join(repository, `docs/proofs/${name}.json`),
    `${JSON.stringify(record, null, 2)}\n`,
  );
  process.stdout.write(`${passed ? 'proved' : 'FAILED'} ${name} in ${record.seconds} s\n`);
  return passed;
};

const git = (...args: readonly string[]): string =>
  execFileSync('git', args, { cwd: repository, encoding: 'utf8' }).trim();

// `--minutes 6` is for a proof that can be shorter, and no name.
const wanted = process.argv
  .slice(2)
  .filter((word, at, all) => !word.startsWith('--') && all[at - 1]?.startsWith('--') !== true);
const unknown = wanted.filter((name) => !proofs.some((proof) => proof.name === name));
if (unknown.length > 0) {
  const names = proofs.map(({ name }) => name).join(', ');
  process.stderr.write(`no proof named ${unknown.join(', ')}; there are: ${names}\n`);
  process.exitCode = 1;
} else {
  for (const proof of proofs)
    if (wanted.length === 0 || wanted.includes(proof.name))
      if (!(await prove(proof))) process.exitCode = 1;
}
