import { fileURLToPath } from 'node:url';
import { launchChromium, pageScript } from '../page-script.ts';

/** What a browser without any network says of the text of a QR code, the size of the script, and what it tried to fetch. */
export const verifiedInPage = async (
  text: string,
  at: string,
): Promise<{ said: unknown; kilobytes: number; requests: number }> => {
  const entry = fileURLToPath(new URL('in-page.ts', import.meta.url));
  const script = await pageScript(entry, { formats: ['es'] });
  const browser = await launchChromium();
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
