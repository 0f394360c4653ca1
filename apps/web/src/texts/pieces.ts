import type { Piece } from '@desk/documents/api/types.ts';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** The kinds of evidence of an examination. */
export const pieceKindTexts: Readonly<Record<Piece['kind'], MessageDescriptor>> = {
  mrz: msg`Machine readable zone`,
  viz: msg`Page, as it was typed`,
  'chip-file': msg`File of the chip`,
  transcript: msg`Transcript of the chip’s authentication`,
  seal: msg`Digital seal`,
  picture: msg`Picture`,
  observations: msg`What was seen under the lights`,
};

/** Result for a piece of evidence. */
export const pieceStateTexts: Readonly<Record<Piece['state'], MessageDescriptor>> = {
  standing: msg`counts`,
  superseded: msg`superseded`,
  withdrawn: msg`withdrawn`,
  erased: msg`erased`,
};
