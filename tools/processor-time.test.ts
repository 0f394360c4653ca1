import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { processorSeconds } from './processor-time.ts';

/** Takes about 0.3 s. */
const busy = (): void => {
  const end = process.cpuUsage().user + 3e5;
  while (process.cpuUsage().user < end) for (let step = 0; step < 1e6; step += 1);
};
const BUSY = `(${String(busy)})();`;

/** What `act` took in seconds of processor. */
const took = async (act: () => Promise<void> | void): Promise<number> => {
  const before = processorSeconds();
  await act();
  return processorSeconds() - before;
};

test('what this process takes is counted', async () => {
  expect(await took(busy)).toBeGreaterThan(0.29);
});

test.runIf(existsSync('/proc/self/stat'))(
  'a child is counted while it runs and when it has ended, once',
  async () => {
    expect(await took(() => void execFileSync(process.execPath, ['-e', BUSY]))).toBeGreaterThan(
      0.28,
    );
    const child = spawn(process.execPath, [
      '-e',
      `${BUSY} console.log('x'); setTimeout(() => {}, 60000)`,
    ]);
    const start = processorSeconds();
    await once(child.stdout, 'data');
    const running = processorSeconds();
    expect(running - start).toBeGreaterThan(0.2);
    child.kill();
    await once(child, 'exit');
    expect(processorSeconds() - running).toBeLessThan(0.2);
  },
);
