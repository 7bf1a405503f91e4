// Node 20 has no Temporal; the browsers Recours asks for do.
import 'temporal-polyfill/global';
import { addWords } from '../lib/page/words/all';
import { MORE_WORDS } from '../lib/page/words/more';

// As in a page that does not say which language it is in.
addWords(MORE_WORDS);
