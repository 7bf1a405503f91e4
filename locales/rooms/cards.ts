import { cards as de } from '../de/cards';
import { pick } from '../dictionary';
import { cards as en } from '../en/cards';
import { cards as fr } from '../fr/cards';

export const cards = pick({ en, fr, de });
