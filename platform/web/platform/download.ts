import { fromBase64 } from './base64.ts';

/** Hands a file to the browser's downloads. Its name says nothing of a document or of anybody. */
export const download = (content: string, name: string, type: string): void =>
  save(new Blob([fromBase64(content)], { type }), name);

/** Hands a text to the browser's downloads, under the same rule for its name. */
export const downloadText = (content: string, name: string, type: string): void =>
  save(new Blob([content], { type }), name);

const save = (blob: Blob, name: string): void => {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
};
