/** Model and page of a picture, or what a trainer typed once for all pictures of an import. */
export interface TypedName {
  readonly model: string;
  readonly page: string;
}

/**
 * Model and page of each picture of a set that is imported at once. Each page of a document is named after its file; for a
 * file with a face, the part before the last hyphen, underscore or space is the number of the person and the part after it
 * identifies the picture: `12-front.png` and `12-side.png` are two pictures of one person.
 */
export const namesInSet = (
  use: 'document' | 'face',
  { model, page }: TypedName,
  files: readonly string[],
): readonly TypedName[] =>
  files.map((file) => {
    const stem = file.replace(/\.[^.]*$/, '');
    if (use === 'document') return { model: cut(`${model} ${stem}`), page };
    const [, number, picture] = /^(.*[^-_ ])[-_ ]+([^-_ ]+)$/.exec(stem) ?? [];
    return { model: cut(`${model} ${number ?? stem}`), page: cut(picture ?? page) };
  });

const cut = (text: string): string => text.slice(0, 100);
