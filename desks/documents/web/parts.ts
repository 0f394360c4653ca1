/** What other desks show of this one: what is taken in, the pictures, and the checks with their evidence. */
export { chipPictures, readChipFiles } from './chip/chip-reading.ts';
export { type FaceBytes, FacePair } from './comparison/face-pair.tsx';
export { noExhibits } from './examination.ts';
export { ExaminationOf } from './examination-of.tsx';
export type { Exhibits, NamedFile, PictureExhibit, TrustFile } from './exhibits.ts';
export { findingWords } from './finding-words.ts';
export { mediaTypeOf } from './media-type.ts';
export { PictureFrame } from './pictures/picture-frame.tsx';
export { isVisa, readZone } from './read-zone.ts';
export { useShownPicture } from './shown-picture.ts';
export {
  addPiece,
  type StoredArchive,
  type WaitingPicture,
  withArchive,
} from './stored/add-piece.ts';
export { ArchiveNotes } from './stored/archive-notes.tsx';
export { ComparisonGate } from './stored/comparison-gate.tsx';
export { exhibitsOf } from './stored/exhibits-of.ts';
export { ReaderPanel } from './stored/reader-panel.tsx';
export { WaitingPictureForm } from './stored/waiting-pictures.tsx';
export { useIntake } from './use-intake.ts';
export { CheckRow, type ShownPlace } from './verdict/check-row.tsx';
export { checksOf } from './verdict/checks-of.ts';
export { EvidencePanel } from './verdict/evidence-panel.tsx';
