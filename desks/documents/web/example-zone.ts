/**
 * An invented passport of a state that does not exist, with one character of its number misread: a first look
 * at what the bench does.
 */
export const exampleZone = `PPQVRSAMPLETTI<<NINO<MARIAM<<<<<<<<<<<<<<<<<
QG004I7998QVR9005064F3104116<<<<<<<<<<<<<<00`;
