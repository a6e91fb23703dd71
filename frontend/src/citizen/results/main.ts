import { dress } from '../shared/frame';

dress();
