import { simplifiedCharacters } from '../../convert/simplified-characters.ts';
import { Folding } from './folding.ts';

/** The folding with the table of characters, which is loaded when it is first asked for. */
export const loadFolding = async (): Promise<Folding> => new Folding(await simplifiedCharacters());
