import { panel as de } from '../de/panel';
import { pick } from '../dictionary';
import { panel as en } from '../en/panel';
import { panel as fr } from '../fr/panel';

export const panel = pick({ en, fr, de });
