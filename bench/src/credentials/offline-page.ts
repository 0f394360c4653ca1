import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Rolldown } from 'vite';

const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** What a browser without any network says of the text of a QR code, the size of the script, and what it tried to fetch. */
export const verifiedInPage = async (
  text: string,
  at: string,
): Promise<{ said: unknown; kilobytes: number; requests: number }> => {
  const executablePath = process.env['CHROMIUM'] ?? usual.find((path) => existsSync(path));
  if (executablePath === undefined) throw new Error('Chromium is not installed');
  const script = await bundled();
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const context = await browser.newContext({ offline: true });
    const page = await context.newPage();
    let requests = 0;
    page.on('request', (request) => {
      if (request.url().startsWith('http')) requests += 1;
    });
    const ask = `verifyInPage(${JSON.stringify(text)}, ${JSON.stringify(at)})`;
    const said = await page.evaluate<string>(`(async () => {
      const script = new Blob([${JSON.stringify(script)}], { type: 'text/javascript' });
      return (await import(URL.createObjectURL(script))).${ask};
    })()`);
    return {
      said: JSON.parse(said) as unknown,
      kilobytes: Math.round(script.length / 1000),
      requests,
    };
  } finally {
    await browser.close();
  }
};

const bundled = async (): Promise<string> => {
  const entry = fileURLToPath(new URL('in-page.ts', import.meta.url));
  const { build } = await import('vite'); // only this proof needs it
  const outputs = (await build({
    configFile: false,
    logLevel: 'silent',
    resolve: { conditions: ['@amirani/source', 'module', 'browser', 'import', 'default'] },
    build: { write: false, lib: { entry, formats: ['es'] } },
  })) as Rolldown.RolldownOutput[];
  const [chunk] = outputs[0]?.output ?? [];
  if (chunk === undefined) throw new Error('nothing was built');
  return chunk.code;
};
