/** An invented passenger list for a flight of tomorrow; the time of making keeps each run's list its own. */
export const messageOf = (now: Date, flight = 'QZ412'): string => {
  const tomorrow = new Date(now.getTime() + 86_400_000)
    .toISOString()
    .slice(2, 10)
    .replaceAll('-', '');
  const stamp = now.toISOString().slice(2, 16).replaceAll(/[-T:]/g, '');
  return [
    `UNB+UNOA:4+QZAIR:ZZ+QVRAPI:ZZ+${stamp.slice(0, 6)}:${stamp.slice(6)}+${stamp}++APIS'`,
    `UNH+1+PAXLST:D:05B:UN:IATA+${flight}/${tomorrow}/0510+01:F'`,
    "BGM+745'",
    `TDT+20+${flight}+++QZ'`,
    "LOC+125+QVK'",
    `DTM+189:${tomorrow}0510:201'`,
    "LOC+87+QPR'",
    `DTM+232:${tomorrow}0730:201'`,
    "NAD+FL+++SAMPLETTI:NINO:MARIAM'",
    "ATT+2++F'",
    "DTM+329:900506'",
    "LOC+178+QVK'",
    "LOC+179+QPR'",
    "NAT+2+QVR'",
    "RFF+ABO:SAMPLE7'",
    "DOC+P:110:111+QG0041799'",
    "DTM+36:310411'",
    "LOC+91+QVR'",
    "CNT+42:1'",
    "UNT+18+1'",
    `UNZ+1+${stamp}'`,
  ].join('\n');
};

/** The close of the flight: who stayed behind, by reference alone. */
export const closeOf = (list: string): string =>
  list
    .replace("BGM+745'", "BGM+266+CLNB'")
    .replace(/NAD\+FL[\s\S]*(?=RFF\+ABO)/, "NAD+ZZZ'\n")
    .replace(/DOC\+P[\s\S]*(?=CNT)/, '')
    .replace('UNT+18', 'UNT+11');
