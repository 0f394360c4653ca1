/** Whether an address is one of a system with which the operator lets this server speak, and holds no name and password. */
export const isAllowed = (address: string, origins: readonly string[]): boolean => {
  const url = URL.parse(address);
  return url !== null && url.username === '' && url.password === '' && origins.includes(url.origin);
};
