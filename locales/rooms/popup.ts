import { popup as de } from '../de/popup';
import { pick } from '../dictionary';
import { popup as en } from '../en/popup';
import { popup as fr } from '../fr/popup';

export const popup = pick({ en, fr, de });
