import { popup as de } from '../de/popup';
import { popup as en } from '../en/popup';
import { popup as fr } from '../fr/popup';
import { pick } from '../dictionary';

export const popup = pick({ en, fr, de });
