/** What an image is, as far as its header tells. Nothing of it is decoded. */
export interface ImageHeader {
  readonly format: 'jpeg' | 'jpeg2000' | 'png' | 'wsq' | 'unknown';
  /** In pixels; undefined where the header does not come so far or says nothing. */
  readonly width: number | undefined;
  readonly height: number | undefined;
  /** Components a pixel: 1 grey, 3 colour. */
  readonly components: number | undefined;
}
