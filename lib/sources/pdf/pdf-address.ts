const WEB_ADDRESS = /^https?:\/\/[^\s/?#]+(?<path>\/[^\s?#]*)?(?:[?#]\S*)?$/iu;

/** The address of something on the web, without spaces around it; null for what is none. */
export function pdfAddress(text: string): string | null {
  const address = text.trim();
  return WEB_ADDRESS.test(address) ? address : null;
}

const pathOf = (address: string): string => WEB_ADDRESS.exec(address)?.groups?.path ?? '';

/** Whether the address by itself says that there is a PDF. */
export const isPdfAddress = (address: string): boolean => /\.pdf$/iu.test(pathOf(address));

/** The name of the file at an address, as a person reads it; the address itself where it has none. */
export function fileName(address: string): string {
  const last = pathOf(address).split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(last) || address;
  } catch {
    // Escapes of no UTF-8: older servers' names in GBK.
    return last;
  }
}

/** The address of another page of the same PDF. */
export const pdfPageAddress = (address: string, page: number): string =>
  `${address.replace(/#.*$/u, '')}#page=${page}`;

/** The page that an address's fragment names, as PDF viewers read it: `#page=3`. */
export function pageOfHash(hash: string): number | null {
  const page = Number(/[#&]page=(\d{1,6})(?:&|$)/u.exec(hash)?.[1] ?? Number.NaN);
  return page >= 1 ? page : null;
}
