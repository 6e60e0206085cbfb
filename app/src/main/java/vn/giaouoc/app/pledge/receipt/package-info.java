/**
 * What a signer holds in the hand afterwards: the receipt with its code and QR, and the public page on which anybody may
 * check it without seeing who signed. It knows stored pledges only. Begin with
 * {@link vn.giaouoc.app.pledge.receipt.Receipts}.
 */
@NullMarked
package vn.giaouoc.app.pledge.receipt;

import org.jspecify.annotations.NullMarked;
