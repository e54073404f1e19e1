package org.guiju.gateway.identity.token;

import java.text.ParseException;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.DirectDecrypter;
import com.nimbusds.jose.crypto.DirectEncrypter;
import org.guiju.gateway.identity.Secrets;
import org.jspecify.annotations.Nullable;

/** Seals what must not lie open in a database or a cookie (A256GCM); without a secret it passes things through. */
public final class KeySeal {

    private final byte @Nullable [] key;

    private KeySeal(byte @Nullable [] key) {
        this.key = key;
    }

    /** @param secret null or blank: nothing is sealed */
    public static KeySeal of(@Nullable String secret, String purpose) {
        return new KeySeal(secret == null || secret.isBlank() ? null : Secrets.hash("guiju " + purpose + ": " + secret));
    }

    public boolean seals() {
        return key != null;
    }

    public String seal(String open) {
        if (key == null) {
            return open;
        }
        try {
            JWEObject sealed = new JWEObject(new JWEHeader(JWEAlgorithm.DIR, EncryptionMethod.A256GCM), new Payload(open));
            sealed.encrypt(new DirectEncrypter(key));
            return sealed.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Raises when this seal's secret is not the one it was sealed with. */
    public String open(String sealed) {
        if (sealed.startsWith("{")) {
            return sealed;
        }
        if (key == null) {
            throw new IllegalStateException("签名密钥已封存，但未设置 guiju.identity.key-secret（GUIJU_KEY_SECRET）");
        }
        try {
            JWEObject object = JWEObject.parse(sealed);
            object.decrypt(new DirectDecrypter(key));
            return object.getPayload().toString();
        } catch (ParseException | JOSEException wrong) {
            throw new IllegalStateException("封存内容打不开：guiju.identity.key-secret（GUIJU_KEY_SECRET）与封存时不同", wrong);
        }
    }
}
