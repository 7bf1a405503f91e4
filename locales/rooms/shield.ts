import { shield as de } from '../de/shield';
import { pick } from '../dictionary';
import { shield as en } from '../en/shield';
import { shield as fr } from '../fr/shield';

export const shield = pick({ en, fr, de });
