package org.guiju.deploy.local;

/**
 * The ports of one installation. The whole set moves together, so that two installations can run side by side.
 *
 * @param first the gateway's; the services follow it
 */
public record Ports(int first) {

    /** Where the suite runs unless told otherwise; PostgreSQL is on 5433 then, to leave a PostgreSQL of the machine alone. */
    public static final Ports USUAL = new Ports(8080);

    public int of(Member member) {
        return first + member.portOffset();
    }

    public int postgres() {
        return first == USUAL.first ? 5433 : first + Member.values().length;
    }

    /** The address people use. */
    public String gatewayUri() {
        return uri(Member.GATEWAY);
    }

    /** A member's own address, as the other processes of this machine reach it. */
    public String uri(Member member) {
        return "http://localhost:" + of(member);
    }
}
