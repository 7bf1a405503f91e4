import { settings as de } from '../de/settings';
import { pick } from '../dictionary';
import { settings as en } from '../en/settings';
import { settings as fr } from '../fr/settings';

export const settings = pick({ en, fr, de });
