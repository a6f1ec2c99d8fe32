import type { MessageKey } from '../../lib/i18n/message.ts';

/** How far a document has come: its bytes, or its pages where these are looked through. */
export interface OpeningProgress {
  readonly unit: 'bytes' | 'pages';
  readonly done: number;
  /** Null where nothing tells. */
  readonly total: number | null;
}

/** Why a document cannot be read, where the reader can do nothing about the document itself. */
export type PdfTrouble = Extract<
  MessageKey,
  | 'pdfNotPdf'
  | 'pdfDamaged'
  | 'pdfRefused'
  | 'pdfMissing'
  | 'pdfUnreachable'
  | 'pdfVanished'
  | 'pdfNoText'
  | 'pdfNoUnicode'
  | 'pdfNoAddress'
  | 'pdfFailed'
>;

/** What the page for PDFs shows when it shows no prose. */
export type PdfState =
  /** `again`: a document was here that must be chosen once more. */
  | { readonly kind: 'start'; readonly again?: boolean }
  | { readonly kind: 'opening'; readonly name: string; readonly progress: OpeningProgress | null }
  | { readonly kind: 'password'; readonly name: string; readonly wrong: boolean }
  /** The browser asks the reader's leave to read from this host, in a click. */
  | { readonly kind: 'leave'; readonly host: string }
  | {
      readonly kind: 'trouble';
      readonly trouble: PdfTrouble;
      readonly name: string;
      /** Of a document without text: how many it has. Its pictures can be seen. */
      readonly pages?: number;
    };

export interface PdfActions {
  readonly openFile: (file: File) => void;
  readonly openAddress: (address: string) => void;
  readonly givePassword: (password: string) => void;
  readonly giveLeave: () => void;
  readonly stop: () => void;
  readonly tryAgain: () => void;
  /** Shows the pages of a document without text. */
  readonly seePictures: () => void;
}
