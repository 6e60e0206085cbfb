package vn.giaouoc.app.report.expression;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A formula or a check, read once and asked often. Yes is 1 and no is 0; where a value is missing the answer is missing
 * too (null), unless the rest decides alone. Dividing by nothing has no answer.
 */
public sealed interface Expression {

    /** The answer, or null when a value it needs is missing. */
    @Nullable
    BigDecimal of(CellReader cells);

    /** Adds every cell it asks for, of this year and of the last. */
    void collect(Set<String> keys);

    /** Every cell it asks for, in the order they stand. */
    default Set<String> keys() {
        var keys = new LinkedHashSet<String>();
        collect(keys);
        return keys;
    }

    /** False when it surely does not hold; what cannot be asked holds. */
    default boolean holds(CellReader cells) {
        var answer = of(cells);
        return answer == null || answer.signum() != 0;
    }

    /** Two sides and what stands between them. */
    enum Between {
        PLUS("+"),
        MINUS("-"),
        TIMES("*"),
        OVER("/"),
        LESS("<"),
        AT_MOST("<="),
        MORE(">"),
        AT_LEAST(">="),
        SAME("="),
        OTHER("!=");

        final String sign;

        Between(String sign) {
            this.sign = sign;
        }

        @Nullable
        BigDecimal of(BigDecimal one, BigDecimal other) {
            return switch (this) {
                case PLUS -> one.add(other);
                case MINUS -> one.subtract(other);
                case TIMES -> one.multiply(other);
                case OVER -> other.signum() == 0 ? null : one.divide(other, 12, RoundingMode.HALF_UP);
                case LESS -> yes(one.compareTo(other) < 0);
                case AT_MOST -> yes(one.compareTo(other) <= 0);
                case MORE -> yes(one.compareTo(other) > 0);
                case AT_LEAST -> yes(one.compareTo(other) >= 0);
                case SAME -> yes(one.compareTo(other) == 0);
                case OTHER -> yes(one.compareTo(other) != 0);
            };
        }
    }

    private static BigDecimal yes(boolean answer) {
        return answer ? BigDecimal.ONE : BigDecimal.ZERO;
    }

    /** A number as written. */
    record Number(BigDecimal value) implements Expression {

        @Override
        public BigDecimal of(CellReader cells) {
            return value;
        }

        @Override
        public void collect(Set<String> keys) {
            // asks for nothing
        }
    }

    /** A cell, this year's or last year's. */
    record Cell(String key, boolean lastYear) implements Expression {

        @Override
        public @Nullable BigDecimal of(CellReader cells) {
            return lastYear ? cells.previous(key) : cells.value(key);
        }

        @Override
        public void collect(Set<String> keys) {
            keys.add(key);
        }
    }

    /** Whether a cell was typed, or holds anything. */
    record Asked(String key, boolean typed) implements Expression {

        @Override
        public BigDecimal of(CellReader cells) {
            return yes(typed ? cells.typed(key) : cells.filled(key));
        }

        @Override
        public void collect(Set<String> keys) {
            keys.add(key);
        }
    }

    /** Arithmetic and comparing. */
    record Pair(Expression one, Between between, Expression other) implements Expression {

        @Override
        public @Nullable BigDecimal of(CellReader cells) {
            var left = one.of(cells);
            var right = other.of(cells);
            return left == null || right == null ? null : between.of(left, right);
        }

        @Override
        public void collect(Set<String> keys) {
            one.collect(keys);
            other.collect(keys);
        }
    }

    /** "and", "or": one side alone may decide, even when the other is missing. */
    record Joined(Expression one, boolean both, Expression other) implements Expression {

        @Override
        public @Nullable BigDecimal of(CellReader cells) {
            var left = one.of(cells);
            var right = other.of(cells);
            if (decides(left) || decides(right)) {
                return yes(!both);
            }
            return left == null || right == null ? null : yes(both);
        }

        /** A no decides an "and", a yes an "or". */
        private boolean decides(@Nullable BigDecimal side) {
            return side != null && both == (side.signum() == 0);
        }

        @Override
        public void collect(Set<String> keys) {
            one.collect(keys);
            other.collect(keys);
        }
    }

    /** The other way round. */
    record Not(Expression inner) implements Expression {

        @Override
        public @Nullable BigDecimal of(CellReader cells) {
            var answer = inner.of(cells);
            return answer == null ? null : yes(answer.signum() == 0);
        }

        @Override
        public void collect(Set<String> keys) {
            inner.collect(keys);
        }
    }
}
