package org.guiju.deploy.suite;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPrivateKeySpec;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import org.guiju.deploy.local.Member;
import org.guiju.deploy.suite.RunningSuite.Running;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A key to sign tokens with: the gateway's own, taken out of its database with the installation's secrets, or a stranger's. Tests need
 * the true one for tokens that are wrong in one respect only.
 *
 * @param kid the id that the tokens name
 */
record SigningKey(String kid, PrivateKey key) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static SigningKey ofTheGateway(Running running) throws SQLException, GeneralSecurityException {
        try (Connection connection = running.database(Member.GATEWAY); Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery("select kid, key_material from signing_key order by signs_from desc limit 1")) {
            row.next();
            JsonNode jwk = JSON.readTree(open(row.getString("key_material"), running.secrets().keySeal()));
            BigInteger secret = new BigInteger(1, Base64.getUrlDecoder().decode(jwk.at("/d").asString()));
            AlgorithmParameters curve = AlgorithmParameters.getInstance("EC");
            curve.init(new ECGenParameterSpec("secp256r1"));
            return new SigningKey(row.getString("kid"), KeyFactory.getInstance("EC")
                    .generatePrivate(new ECPrivateKeySpec(secret, curve.getParameterSpec(ECParameterSpec.class))));
        }
    }

    /** A stranger's key under the name of ours. */
    SigningKey forged() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return new SigningKey(kid, generator.generateKeyPair().getPrivate());
    }

    /** A token with these claims, signed ES256. */
    String sign(String type, Map<String, Object> claims) throws GeneralSecurityException {
        String content = part(Map.of("alg", "ES256", "typ", type, "kid", kid)) + "." + part(claims);
        Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initSign(key);
        signature.update(content.getBytes(StandardCharsets.US_ASCII));
        return content + "." + base64(signature.sign());
    }

    /** The same without any signature. */
    static String unsigned(Map<String, Object> claims) {
        return part(Map.of("alg", "none", "typ", "at+jwt")) + "." + part(claims) + ".";
    }

    private static String part(Map<String, Object> content) {
        return base64(JSON.writeValueAsBytes(content));
    }

    private static String base64(byte[] content) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(content);
    }

    /** Opens what the gateway sealed (a direct A256GCM JWE). */
    private static byte[] open(String sealed, String secret) throws GeneralSecurityException {
        String[] parts = sealed.split("\\.");
        byte[] key = MessageDigest.getInstance("SHA-256").digest(("guiju signing key: " + secret).getBytes(StandardCharsets.UTF_8));
        Base64.Decoder decoder = Base64.getUrlDecoder();
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, decoder.decode(parts[2])));
        cipher.updateAAD(parts[0].getBytes(StandardCharsets.US_ASCII));
        byte[] content = decoder.decode(parts[3]);
        byte[] tag = decoder.decode(parts[4]);
        byte[] both = java.util.Arrays.copyOf(content, content.length + tag.length);
        System.arraycopy(tag, 0, both, content.length, tag.length);
        return cipher.doFinal(both);
    }
}
