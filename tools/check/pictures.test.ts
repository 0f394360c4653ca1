import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

test('R76: no picture of a person is shipped: pictures of the repository are the icon and what shows the screens', () => {
  const files = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split(
    '\0',
  );
  const pictures = files.filter((path) =>
    /\.(?:png|jpe?g|jp2|j2k|webp|gif|tiff?|bmp|svg|wsq)$/i.test(path),
  );
  expect(files.length).toBeGreaterThan(500);
  for (const path of pictures)
    expect(path).toMatch(/^(?:apps\/web\/public\/icon\.svg|docs\/images\/[\w-]+\.png)$/);
});
