import { expect, test } from 'vitest';
import { browserCrypto, run } from '../crypto/browser.ts';
import { nodeCrypto, runNow } from '../crypto/node.ts';
import { sodCases } from '../test/sod-cases/index.ts';
import { transcriptFile } from '../test/transcripts.ts';
import { openTrustStore } from '../trust/index.ts';
import { examineChip } from './index.ts';

/** The same chip comes to the same in Node and in a browser: results, and every reason in its order. */
const at = '2026-11-25T12:00:00Z';

test.each(Object.entries(sodCases))('%s on both platforms', async (_, cases) => {
  const store = runNow(openTrustStore([], { profile: 'training', at }), nodeCrypto);
  for (const { name, chip } of cases) {
    const { files, signers, transcript } = chip();
    const examination = {
      files,
      store,
      at,
      ...(signers === undefined ? {} : { signers }),
      ...(transcript === undefined ? {} : { transcripts: [transcriptFile(transcript)] }),
    };
    const here = runNow(examineChip(examination), nodeCrypto).checks;
    const there = (await run(examineChip(examination), browserCrypto)).checks;
    const told = (checks: typeof here) =>
      checks.map((check) => [check.name, check.result, check.findings.map(({ code }) => code)]);
    expect([name, told(there)]).toEqual([name, told(here)]);
  }
});
