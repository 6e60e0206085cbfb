package vn.giaouoc.db.member.intake;

import java.util.Collection;
import java.util.List;

/**
 * The keys of a chunk of rows by which people are found again.
 *
 * @param citizenHashes keyed hashes of citizen numbers
 * @param names folded names
 */
public record Keys(
        List<byte[]> citizenHashes,
        Collection<String> memberCodes,
        Collection<String> staffNumbers,
        Collection<String> names,
        Collection<String> phones) {}
