export { readSeat } from '../../../lib/seller/read-seat';
