import { readFileSync } from 'node:fs';
// biome-ignore lint/plugin: Vite loads its settings without our condition.
import { compileText, readTexts } from '../../packages/core/src/words/po.ts';

/** What Vite asks of a plugin, as far as this one answers. */
interface WordsPlugin {
  readonly name: string;
  readonly enforce: 'pre';
  readonly load: (this: { addWatchFile: (path: string) => void }, id: string) => string | undefined;
}

/** Gives `<language>.po?words` as a module with the compiled texts of a room: pairs of code and message. */
export const words = (): WordsPlugin => ({
  name: 'amirani-words',
  enforce: 'pre',
  load(id) {
    const [path = '', query] = id.split('?');
    if (query !== 'words') return undefined;
    this.addWatchFile(path);
    const texts = [...readTexts(readFileSync(path, 'utf8'))];
    const compiled = texts.map(([code, text]) => [code, compileText(text)]);
    return `export const texts = JSON.parse(${JSON.stringify(JSON.stringify(compiled))});`;
  },
});
