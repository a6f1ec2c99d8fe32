/** The bytes of a PDF, read where they are as they are needed. */
export interface PdfSource {
  /** What a reader calls it: the file's name. */
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** @throws where the file has gone or the server does not give it any more */
  readonly read: (begin: number, end: number) => Promise<Uint8Array<ArrayBuffer>>;
}

/** A file on the reader's disk, or one that was fetched whole: the browser keeps it on disk too. */
export const blobSource = (blob: Blob, name: string): PdfSource => ({
  name,
  size: blob.size,
  read: async (begin, end) => new Uint8Array(await blob.slice(begin, end).arrayBuffer()),
});

/** A PDF says that it is one in its first bytes (ISO 32000-1, annex H). */
const HEADER = '%PDF-';
const HEADER_WITHIN = 1024;

export async function isPdf(source: PdfSource): Promise<boolean> {
  const head = await source.read(0, Math.min(HEADER_WITHIN, source.size));
  return latin(head).includes(HEADER);
}

/** Where the file says that its table begins, at its end. */
const TABLE_AT = /startxref\s+(\d+)\s+%%EOF/u;
const TABLE_WITHIN = 1024;
/** What a table begins with: the word itself, or the object that it is in. */
const TABLE = /^\s*(?:xref|\d+\s+\d+\s+obj)/u;
const TABLE_LOOK = 32;

/**
 * Whether the table of the file's objects is not where the file says: pdf.js then looks for the
 * objects one by one, and what was lost of them is missing.
 */
export async function isRepaired({ size, read }: PdfSource): Promise<boolean> {
  const end = latin(await read(Math.max(0, size - TABLE_WITHIN), size));
  const place = Number(TABLE_AT.exec(end)?.[1] ?? Number.NaN);
  if (!(place < size)) return true;
  return !TABLE.test(latin(await read(place, Math.min(size, place + TABLE_LOOK))));
}

const latin = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);
