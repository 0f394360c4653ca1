/** Who can see a forgery, with what an MRZ reader, a chip reader with a trust store, or a laboratory shows. */
export type SightLine = 'first' | 'second' | 'forensic' | 'nobody';
