// Node 20 has no Temporal; the browsers Recours asks for do.
import 'temporal-polyfill/global';
