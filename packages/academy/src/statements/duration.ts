/** Seconds as a duration of ISO 8601, to a hundredth (xAPI 1.0.3, 4.6): `PT1H2M3.5S`. Nothing and less is `PT0S`. */
export const isoDuration = (seconds: number): string => {
  const hundredths = Math.max(0, Math.round(seconds * 100));
  const [hours, minutes] = [Math.floor(hundredths / 360_000), Math.floor(hundredths / 6000) % 60];
  const rest = (hundredths % 6000) / 100;
  const parts = [
    hours > 0 ? `${hours}H` : '',
    minutes > 0 ? `${minutes}M` : '',
    rest > 0 || hundredths === 0 ? `${rest}S` : '',
  ];
  return `PT${parts.join('')}`;
};

/** Whether a text is a duration of ISO 8601 in weeks, or in days and parts of a day. */
export const isDuration = (text: string): boolean =>
  /^P(?:\d+W|(?=\d|T\d)(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?)$/.test(text);
